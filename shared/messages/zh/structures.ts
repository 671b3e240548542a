/** 中文：structures。 */

import type { structures as english } from '../en/structures';
import type { Translation } from '../translation';

export const structures: Translation<typeof english> = {};
