/** What the page and the worker that prepares and writes exports say to each other. */
import type { Asset } from '../../shared/archive/archive';
import type { Outcome } from '../../shared/kit/outcome';
import type { Retrospective } from '../../shared/retrospective/retrospective';
import type { ExportOrder, FileOrder } from './export-order';
import type { Outlook } from './export-outlook';

/** What would leave. */
export interface LookRequest {
  readonly retrospective: Retrospective;
  readonly order: ExportOrder;
  /** Images as `data:` addresses by `assets/<hash>`. */
  readonly images: ReadonlyMap<string, string>;
  /** Titles of other retrospectives that rules name as cases, by id. */
  readonly titles?: Readonly<Record<string, string>>;
}

/** The file itself. */
export interface WriteRequest {
  readonly retrospective: Retrospective;
  readonly order: FileOrder;
  /** Titles of other retrospectives that rules name as cases, by id. */
  readonly titles: Readonly<Record<string, string>>;
  /** All of the document. */
  readonly assets: readonly Asset[];
}

export interface WrittenFile {
  /** As its reader is told it. */
  readonly title: string;
  readonly bytes: Uint8Array;
}

export type ExportRequest =
  | { readonly kind: 'look'; readonly asked: LookRequest }
  | { readonly kind: 'write'; readonly asked: WriteRequest };

export type ExportAnswer =
  | { readonly kind: 'look'; readonly outcome: Outcome<Outlook> }
  | { readonly kind: 'write'; readonly outcome: Outcome<WrittenFile> };
