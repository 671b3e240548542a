/** Opens the menu on the marked word at the caret, else on the next one in view. */
import { createCommand } from 'lexical';

export const CORRECT_SPELLING_COMMAND = createCommand<void>('CORRECT_SPELLING_COMMAND');
