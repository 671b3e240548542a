/** Keys that belong to an input method are nobody else's, also the one some browsers tell only after it ended its word. */
import { COMMAND_PRIORITY_CRITICAL, defineExtension, KEY_DOWN_COMMAND } from 'lexical';
import { isComposing } from '../../ui/commit';

export const KeysExtension = defineExtension({
  name: 'afterword/keys',
  register: (editor) => editor.registerCommand(KEY_DOWN_COMMAND, isComposing, COMMAND_PRIORITY_CRITICAL),
});
