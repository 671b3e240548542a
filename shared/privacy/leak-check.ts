/** Looks through everything a file would carry, and says what of it gives something away and where. */
import { type FindLeaks, isBlocking, type LeakKind } from './leak';

/** A text of a file to be, and where it stands: the id of a section, or what else of a file holds texts. */
export interface PlacedText {
  readonly place: string;
  readonly text: string;
}

export interface Leak {
  readonly kind: LeakKind;
  /** As it stands there. */
  readonly found: string;
  readonly blocks: boolean;
  readonly count: number;
  /** Where, each place once, in order. */
  readonly places: readonly string[];
}

/** What was found, each thing once: secrets first, then in the order of the file. */
export function checkLeaks(texts: readonly PlacedText[], find: FindLeaks): readonly Leak[] {
  const leaks = new Map<string, Leak>();
  for (const { place, text } of texts)
    for (const { kind, start, end } of find(readable(text))) {
      const found = readable(text).slice(start, end);
      const key = `${kind} ${isBlocking(kind) ? found : found.toLowerCase()}`;
      const known = leaks.get(key);
      const places = known?.places ?? [];
      leaks.set(key, {
        kind,
        found: known?.found ?? found,
        blocks: isBlocking(kind),
        count: (known?.count ?? 0) + 1,
        places: places.includes(place) ? places : [...places, place],
      });
    }
  return [...leaks.values()].sort((one, other) => Number(other.blocks) - Number(one.blocks));
}

/** An address is read as the one who follows it reads it. */
export function readable(text: string): string {
  if (/\s/.test(text) || !/%[0-9A-Fa-f]{2}/.test(text)) return text;
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}
