/** What the page and the worker that prepares and writes exports say to each other. */
import type { Asset } from '../../shared/archive/archive';
import type { BundledDocument } from '../../shared/export/bundle/write-bundle';
import type { Language } from '../../shared/kit/bilingual';
import type { Outcome } from '../../shared/kit/outcome';
import type { Leak } from '../../shared/privacy/leak-check';
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
  /** What its reader is told of it beside the text; null for a copy to go on writing with. */
  readonly told: BundledDocument['told'] | null;
  /** What it gives away, or hides as it was ordered. */
  readonly leaks: readonly Leak[];
}

/** Many files as one. */
export interface BundleRequest {
  readonly documents: readonly BundledDocument[];
  readonly extension: string;
  /** Of the index. */
  readonly language: Language;
}

export type ExportRequest =
  | { readonly kind: 'look'; readonly asked: LookRequest }
  | { readonly kind: 'write'; readonly asked: WriteRequest }
  | { readonly kind: 'bundle'; readonly asked: BundleRequest };

export type ExportAnswer =
  | { readonly kind: 'look'; readonly outcome: Outcome<Outlook> }
  | { readonly kind: 'write'; readonly outcome: Outcome<WrittenFile> }
  | { readonly kind: 'bundle'; readonly outcome: Outcome<Uint8Array> };
