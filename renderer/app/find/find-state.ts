/** What is being looked for and what was found: shared by the find bar, the page and the commands. Never stored. */
import { create } from 'zustand';
import type { FindQuery } from '../../../shared/prose/find';
import type { FindPart } from '../../commands/parts/find';
import type { PaintedPlace } from '../../editor/contract';

interface FindState {
  readonly isOpen: boolean;
  readonly isReplacing: boolean;
  readonly query: FindQuery;
  readonly replacement: string;
  readonly scope: 'step' | 'document';
  /** How often the bar was asked for: each time its field takes the focus. */
  readonly asked: number;
  /** What the editor paints; null while nobody searches. */
  readonly painted: { readonly places: readonly PaintedPlace[]; readonly current: string | null } | null;
  /** Goes to the next match, or to the one before; null while the bar is closed. */
  readonly step: ((by: 1 | -1) => void) | null;
}

export const useFindState = create<FindState>()(() => ({
  isOpen: false,
  isReplacing: false,
  query: { text: '', matchCase: false, wholeWord: false, pattern: false },
  replacement: '',
  scope: 'step',
  asked: 0,
  painted: null,
  step: null,
}));

/** A selection longer than this is a place, not a question. */
const longest = 200;

/** Opens the bar, with what is selected on the page as the question. */
function openFind(isReplacing: boolean): void {
  const selected = document.activeElement?.closest('main') ? String(window.getSelection()).trim() : '';
  const isQuestion = selected !== '' && selected.length <= longest && !/[\r\n]/.test(selected);
  useFindState.setState(({ query, asked, ...state }) => ({
    isOpen: true,
    isReplacing: isReplacing || (state.isOpen && state.isReplacing),
    query: isQuestion ? { ...query, text: selected, pattern: false } : query,
    asked: asked + 1,
  }));
}

function step(by: 1 | -1): void {
  const state = useFindState.getState();
  if (state.step) state.step(by);
  else openFind(false);
}

export const closeFind = (): void => useFindState.setState({ isOpen: false });

/** What commands can do. */
export const findPart: FindPart = {
  open: () => openFind(false),
  openReplace: () => openFind(true),
  step,
};
