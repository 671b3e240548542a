/** The places on the pages: for as long as the window is open, and of the page that was open last beyond that. */
import { isRecord, keepState } from '../../store/kept-state';
import type { PagePlace } from './page-place';

interface LastPlace {
  /** Its document and page; empty before there was any. */
  readonly key: string;
  readonly place: PagePlace | null;
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

/** Of the focus only a place in the text is kept: what a control was called may be no business of the disk. */
function readPlace(value: unknown): PagePlace | null {
  if (!isRecord(value) || !isCount(value.top)) return null;
  const at = isRecord(value.focus) && isRecord(value.focus.at) ? value.focus.at : {};
  const { block, leaf, offset } = at;
  const isWhole = isCount(block) && isCount(leaf) && isCount(offset);
  return { top: value.top, focus: isWhole ? { kind: 'text', at: { block, leaf, offset } } : null };
}

const useLastPlace = keepState<LastPlace>('afterword:place', { key: '', place: null }, ({ key, place }) =>
  typeof key === 'string' ? { key, place: readPlace(place) } : {},
);

const places = new Map<string, PagePlace>();

export const keepPlace = (key: string, place: PagePlace): void => void places.set(key, place);

/** For the next start: the window may end without a word. */
export function keepLastPlace(key: string, { top, focus }: PagePlace): void {
  const place = { top: Math.round(top), focus: focus?.kind === 'text' ? focus : null };
  useLastPlace.getState().set({ key, place });
}

/** Since this window opened. */
export const placeOnPage = (key: string): PagePlace | null => places.get(key) ?? null;

/** From before this window opened. */
export function placeBefore(key: string): PagePlace | null {
  const { values } = useLastPlace.getState();
  return values.key === key ? values.place : null;
}
