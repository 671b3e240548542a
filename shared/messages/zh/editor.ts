/** 中文：editor。 */

import type { editor as english } from '../en/editor';
import type { Translation } from '../translation';

export const editor: Translation<typeof english> = {};
