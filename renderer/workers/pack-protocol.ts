/** What the page and the worker that packs archives say to each other. */
import type { Asset } from '../../shared/archive/archive';
import type { Id } from '../../shared/kit/ids';
import type { Outcome } from '../../shared/kit/outcome';

export interface PackRequest {
  readonly ticket: number;
  readonly id: Id;
  /** The retrospective as it is stored. */
  readonly json: string;
  readonly assets: readonly Asset[];
  /** For others' eyes: without the images the document no longer shows. */
  readonly shownOnly: boolean;
}

export interface PackAnswer {
  readonly ticket: number;
  readonly packed: Outcome<{
    readonly bytes: Uint8Array;
    /** UTF-16 units of text in it. */
    readonly length: number;
  }>;
}
