/** What one kind of structure takes of a section, and what of it waits for the rest of the document. */
import type { MakeId } from '../../kit/ids';
import type { Instant, PlainDate } from '../../kit/instant';
import type { Block } from '../../prose/prose';
import type { Collection, ItemOf } from '../../retrospective/edit';
import type { Factor } from '../../retrospective/factors';
import type { Knowledge } from '../../retrospective/timeline';
import type { PartKind } from '../titles';

export type Lists = { readonly [C in Collection]?: readonly ItemOf<C>[] };

/** What can be placed only when all of the document is read. */
export type Loose =
  /** A factor by the number that says what it hangs from; `aside` are those that were not picked. */
  | { readonly is: 'factor'; readonly number: string; readonly factor: Factor; readonly aside: boolean }
  /** What was known at the time of an event. */
  | { readonly is: 'turning'; readonly time: string; readonly knowledge: Knowledge }
  /** Who firms up the numbers about somebody, and until when. */
  | {
      readonly is: 'estimate';
      readonly about: string;
      readonly by: string;
      readonly due: PlainDate | null;
      readonly block: Block;
    }
  /** What would refute the factor of a number. */
  | { readonly is: 'doubt'; readonly number: string; readonly text: string; readonly block: Block };

export interface Found {
  readonly lists: Lists;
  readonly loose?: readonly Loose[];
  /** Blocks of the section that became structure as a whole. */
  readonly blocks: readonly Block[];
  /** Titles of them that may stand in no item: those of columns and of what stands below. */
  readonly titles: readonly string[];
}

export interface FoundWhole extends Found {
  /** Words of the blocks that are labels of the structure now: it says them by being what it is. */
  readonly said: readonly string[];
}

/** A section and what its words are read by. */
export interface Place {
  readonly kind: PartKind;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly makeId: MakeId;
  /** The instant a text names, on the clocks of the document. */
  readonly instant: (text: string) => Instant | null;
  /** IANA zone of the clocks. */
  readonly zone: string;
}

/** Reads one kind of structure wherever it stands in a section. */
export type PartReader = (place: Place) => readonly Found[];
