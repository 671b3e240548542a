/** What a format of `export` is: a file beside this one, and a line in the registry. */
import type { Language } from '../../../shared/kit/bilingual';
import type { DocumentSource } from '../source';
import type { ExportFlags } from './flags';

export interface Format {
  readonly extension: string;
  readonly write: (order: Order) => Promise<Written> | Written;
}

export interface Order {
  readonly source: DocumentSource;
  readonly language: Language;
  readonly flags: ExportFlags;
  /** Where files beside the document may go, by its own place; null where there is no place. */
  readonly folder: string | null;
}

export interface Written {
  readonly bytes: Uint8Array;
  /** Files that lie in the folder beside it, by name. */
  readonly beside?: ReadonlyMap<string, Uint8Array>;
}

export const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
