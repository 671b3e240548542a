/** What an import is asked and what it answers. */
import type { Language } from '../kit/bilingual';
import type { MakeId } from '../kit/ids';
import type { Instant } from '../kit/instant';
import type { Retrospective } from '../retrospective/retrospective';
import type { PageId } from '../retrospective/step-id';
import type { PartKind } from './titles';

/** Clock and identifiers are given, so that an import is repeatable. */
export interface ImportOptions {
  readonly ids: MakeId;
  readonly now: Instant;
  /** IANA zone for times, when the document announces none. */
  readonly zone: string;
  /** Without it the language is the one most of the words are in. */
  readonly language?: Language;
  /** File name: the title when the document has none. */
  readonly name: string;
  /** Pictures that lie beside a Markdown file. */
  readonly beside?: Beside;
  /** Images that came along, by hash: the document shows these and no other. */
  readonly pictures?: ReadonlyMap<string, Picture>;
}

/** Bytes by the path from the file, or by the bare name where nothing is known of folders. */
export type Beside = ReadonlyMap<string, Uint8Array>;

/** SHA-256 in hex; every shell has its own. */
export type HashBytes = (bytes: Uint8Array) => Promise<string>;

/** An image that came along, without metadata. */
export interface Picture {
  readonly hash: string;
  /** MIME type. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** A titled part of the source and where it went. */
export interface ImportedPart {
  /** As the source calls it. */
  readonly title: string;
  readonly page: PageId;
  /** `unsorted` when no step claims it. */
  readonly kind: PartKind;
}

/** What became of the words. */
export interface ImportTally {
  readonly wordsIn: number;
  /** Words of the source that stand in the retrospective, each as often as in the source. */
  readonly wordsKept: number;
  /** Titled parts in the order of the source. */
  readonly parts: readonly ImportedPart[];
  /** Stretches deleted under tracked changes: they stay deleted. */
  readonly deletions?: number;
  /** Images that did not come along, of other kinds than PNG, JPEG, GIF and WebP, or too large. */
  readonly picturesLeftOut?: number;
}

/** The document an import made, and its tally. */
export interface Imported {
  readonly retrospective: Retrospective;
  readonly assets: readonly Picture[];
  readonly report: ImportTally;
  /** Where the file tells of several incidents: each as a document of its own, all its words among them. */
  readonly incidents?: readonly Imported[];
}
