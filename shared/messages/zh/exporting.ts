/** 中文：exporting。 */

import type { exporting as english } from '../en/exporting';
import type { Translation } from '../translation';

export const exporting: Translation<typeof english> = {};
