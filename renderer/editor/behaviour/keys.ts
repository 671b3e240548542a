/** Keyboard shortcuts of the editor as a table; chords are read by place of the key, so layouts do not matter. */
import {
  COMMAND_PRIORITY_NORMAL,
  defineExtension,
  FORMAT_TEXT_COMMAND,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { isComposing } from '../../ui/commit';
import { setTextBlock, toggleList } from './blocks';
import { moveBlock } from './move-block';

interface Chord {
  readonly code: string;
  /** Without Ctrl or ⌘. */
  readonly plain?: boolean;
  readonly shift?: boolean;
  readonly alt?: boolean;
  readonly run: (editor: LexicalEditor) => void;
}

const chords: readonly Chord[] = [
  { code: 'Digit7', shift: true, run: (editor) => toggleList(editor, 'number') },
  { code: 'Digit8', shift: true, run: (editor) => toggleList(editor, 'bullet') },
  { code: 'Digit9', shift: true, run: (editor) => toggleList(editor, 'check') },
  { code: 'Digit0', alt: true, run: (editor) => setTextBlock(editor, 'paragraph') },
  { code: 'Digit1', alt: true, run: (editor) => setTextBlock(editor, 'h1') },
  { code: 'Digit2', alt: true, run: (editor) => setTextBlock(editor, 'h2') },
  { code: 'Digit3', alt: true, run: (editor) => setTextBlock(editor, 'h3') },
  { code: 'ArrowUp', plain: true, alt: true, run: (editor) => moveBlock(editor, 'up') },
  { code: 'ArrowDown', plain: true, alt: true, run: (editor) => moveBlock(editor, 'down') },
  {
    code: 'KeyX',
    shift: true,
    run: (editor) => editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'strikethrough'),
  },
];

/** The modifier of the platform and no other of its kind. */
export const isMod = (event: KeyboardEvent): boolean => event.ctrlKey !== event.metaKey;

const fits = (event: KeyboardEvent, chord: Chord): boolean =>
  event.code === chord.code &&
  event.shiftKey === (chord.shift ?? false) &&
  event.altKey === (chord.alt ?? false) &&
  (chord.plain ? !event.ctrlKey && !event.metaKey : isMod(event));

export const KeysExtension = defineExtension({
  name: 'afterword/keys',
  register: (editor) =>
    editor.registerCommand(
      KEY_DOWN_COMMAND,
      (event) => {
        const chord = isComposing(event) ? undefined : chords.find((each) => fits(event, each));
        if (chord === undefined) return false;
        event.preventDefault();
        chord.run(editor);
        return true;
      },
      COMMAND_PRIORITY_NORMAL,
    ),
});
