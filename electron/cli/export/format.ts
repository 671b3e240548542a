/** What a format of `export` is: a file beside this one, and a line in the registry. */
import type { Asset } from '../../../shared/archive/archive';
import { usedAssets } from '../../../shared/archive/used-assets';
import type { Reference } from '../../../shared/export/docx/reference/reference';
import type { Prepared } from '../../../shared/export/prepare';
import type { Language } from '../../../shared/kit/bilingual';
import type { Instant } from '../../../shared/kit/instant';
import { withoutMetadata } from '../../../shared/privacy/picture-metadata';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import type { ExportFlags } from './flags';

export interface Format {
  readonly extension: string;
  readonly write: (order: Order) => Promise<Written> | Written;
}

export interface Order {
  /** What the reader gets, masked where that was asked. */
  readonly prepared: Prepared;
  readonly assets: readonly Asset[];
  readonly language: Language;
  readonly flags: ExportFlags;
  /** The day given, or else that of the document: nothing of this hour is in a file. */
  readonly stamp: Instant;
  readonly reference: Reference | null;
  /** Where files beside the document may go, by its own place; null where there is no place. */
  readonly folder: string | null;
}

export interface Written {
  readonly bytes: Uint8Array;
  /** Files that lie in the folder beside it, by name. */
  readonly beside?: ReadonlyMap<string, Uint8Array>;
}

export const stampOf = ({ createdAt }: Retrospective, { date }: ExportFlags): Instant =>
  date === undefined ? createdAt : `${date}T00:00:00Z`;

export const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The images of the document, each nothing but its picture. */
export const picturesWithin = ({ prepared, assets }: Order): readonly Asset[] =>
  usedAssets(prepared.retrospective, assets).map((asset) => ({
    ...asset,
    bytes: withoutMetadata(asset.bytes)?.bytes ?? asset.bytes,
  }));
