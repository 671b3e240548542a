/** Puts neighbours that say the same into one group, so that a storm of alerts is one line to read. */

export interface Groupable {
  readonly text: string;
  readonly speaker: string;
  readonly at: number | null;
  /** Whether a reader of the story needs it, by itself. */
  readonly isKey: boolean;
}

const near = 10 * 60_000;
/** A group is compared with what came this many lines before. */
const reach = 4;

/** For each event the index of the first one of its group; its own where it stands alone. */
export function groupNeighbours(events: readonly Groupable[]): readonly number[] {
  const keys = events.map(({ text, speaker, isKey }) => `${isKey}\n${speaker}\n${sayings(text)}`);
  const first: number[] = [];
  for (const [index, event] of events.entries()) {
    let own = index;
    for (let back = index - 1; back >= Math.max(0, index - reach); back -= 1) {
      const other = events[back];
      if (other && keys[back] === keys[index] && isNear(event, other)) {
        own = first[back] ?? back;
        break;
      }
    }
    first.push(own);
  }
  return first;
}

const isNear = (one: Groupable, other: Groupable): boolean =>
  one.at === null || other.at === null || Math.abs(one.at - other.at) <= near;

/** The text without what changes from one copy to the next: numbers, addresses, ids. */
const sayings = (text: string): string =>
  text
    .slice(0, 300)
    .toLowerCase()
    .replace(/[0-9a-f]{8,}(?:-[0-9a-f]{4,}){0,4}/g, '#')
    .replace(/\d+(?:[.,:]\d+)*/g, '#')
    .replace(/\s+/g, ' ')
    .trim();
