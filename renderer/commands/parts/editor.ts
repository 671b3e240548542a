/** What can be done in the text of the page that is shown. */
import type { EditorHandle } from '../../editor/contract';

export type EditorPart = EditorHandle;
