/** The one listener for chords: finds the command of a key press and runs it. Quiet while an input method composes. */
import { chordsOf, isChord, type Keyboard, type KeyPress } from './chord';
import type { Command, KeyReach } from './command';

/** What has the focus, as far as keys care. */
type Focus = 'selection' | 'text' | 'field' | 'kept-field' | 'elsewhere';

const places: Readonly<Record<KeyReach, readonly Focus[]>> = {
  selection: ['selection'],
  text: ['selection', 'text'],
  'outside-fields': ['selection', 'text', 'elsewhere'],
  'outside-drafts': ['selection', 'text', 'kept-field', 'elsewhere'],
  everywhere: ['selection', 'text', 'field', 'kept-field', 'elsewhere'],
};

/** The narrower reach goes first: with words selected a chord may mean what it means nowhere else. */
const narrowFirst = (one: Command, other: Command): number => width(one) - width(other);
const reachOf = ({ reach = 'everywhere' }: Command): KeyReach => reach;
const width = (command: Command): number => places[reachOf(command)].length;

/** Those whose chord was pressed, whatever has the focus: with most keys there is none. */
const pressed = (commands: readonly Command[], press: KeyPress, keyboard: Keyboard): readonly Command[] =>
  commands.filter(({ shortcut }) =>
    chordsOf(shortcut, keyboard).some((chord) => isChord(press, chord, keyboard)),
  );

/** The one of them that works where the focus is. */
const nearest = (commands: readonly Command[], focus: Focus): Command | null =>
  commands.filter((command) => places[reachOf(command)].includes(focus)).sort(narrowFirst)[0] ?? null;

const fields = 'input:not([type="checkbox"], [type="radio"], [type="button"]), textarea, select';

/** Words are selected, or the caret stands in a link. */
const hasSelection = (): boolean => {
  const selection = document.getSelection();
  return selection?.isCollapsed === false || selection?.anchorNode?.parentElement?.closest('a') != null;
};

function focusOf(target: EventTarget | null): Focus {
  if (!(target instanceof Element)) return 'elsewhere';
  if (target.closest('[contenteditable="true"]')) return hasSelection() ? 'selection' : 'text';
  if (!target.closest(fields)) return 'elsewhere';
  // Every key in such a field is in the document at once, so that undo is the document's.
  return target.hasAttribute('data-kept') ? 'kept-field' : 'field';
}

/** Behind an open dialog nothing happens; one on its way out is open no more. */
export const isBehindDialog = (): boolean =>
  document.querySelector('[data-blocking]:not([data-closed])') !== null;

const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229;

/** AltGr types a character on many layouts, though it arrives as Ctrl and Alt. */
const isTyping = (event: KeyboardEvent): boolean =>
  isComposing(event) || event.getModifierState('AltGraph') || event.defaultPrevented;

export interface KeyOrder {
  readonly commands: readonly Command[];
  readonly keyboard: Keyboard;
  readonly onRun: (command: Command) => void;
}

/** Answers its undo. In the capture phase: an editor has keys of its own for some of the same chords. */
export function registerKeys({ commands, keyboard, onRun }: KeyOrder): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (isTyping(event)) return;
    // The page is asked about itself only when a chord was pressed: this runs before every letter is shown.
    const meant = pressed(commands, event, keyboard);
    if (meant.length === 0 || isBehindDialog()) return;
    const command = nearest(meant, focusOf(event.target));
    if (!command) return;
    event.preventDefault();
    event.stopPropagation();
    onRun(command);
  };
  window.addEventListener('keydown', onKeyDown, { capture: true });
  return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
}
