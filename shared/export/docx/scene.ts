/** What a node is rendered in: the look, what references point at, and how deep it stands. */
import type { Block } from '../../prose/prose';
import type { Definitions } from '../definitions';
import type { Captions } from './captions';
import type { Design } from './design';
import type { PageContent } from './elements';
import type { Notes } from './notes';
import type { RunProperties } from './properties';
import type { StyleKey } from './style-ids';
import type { styleSpecs } from './style-specs';
import type { TableNotes } from './table-notes';

/** A paragraph or table, and how much of a page it is likely to take. */
export interface Rendered {
  readonly node: PageContent;
  /** The same where it begins a page. */
  readonly onNewPage?: () => PageContent;
  /** Heights that stay whole, in twips: the lines of a paragraph, the rows of a table. */
  readonly steps: readonly number[];
  /** Stands on the page of what follows. */
  readonly keepNext?: boolean;
  /** What the table of contents says of it. */
  readonly heading?: { readonly level: number; readonly text: string; readonly bookmark: string };
  /** Nothing but the space below a table. */
  readonly isSpace?: true;
}

/** Bytes of an image by its hash. */
export type Assets = ReadonlyMap<string, Uint8Array>;

/** What the parts of one file collect while it is written. */
export interface Collected {
  readonly notes: Notes;
  readonly captions: Captions;
  /** A number nothing else in the document has. */
  readonly nextNumber: () => number;
}

/** Handed down unchanged or as a copy; only what is collected grows. */
export interface Scene {
  readonly design: Design;
  readonly specs: ReturnType<typeof styleSpecs>;
  /** How blocks inside blocks and notes are rendered. */
  readonly renderBlocks: (blocks: readonly Block[], scene: Scene) => readonly Rendered[];
  readonly definitions: Definitions;
  readonly assets: Assets;
  /** Footnotes that a mark in the running text points at; the others stand where they were written. */
  readonly marked: ReadonlySet<string>;
  readonly collected: Collected;
  /** Style of plain paragraphs here. */
  readonly style: Exclude<StyleKey, 'table'>;
  /** Width that is left for text, in twips. */
  readonly measure: number;
  /** Where text begins, in twips from the margin. */
  readonly indent: number;
  /** Space below a paragraph inside a list; undefined outside, where the style decides. */
  readonly gap?: number;
  /** Stands on the page of what follows. */
  readonly keepNext?: boolean;
  /** How many lists lie around this. */
  readonly listDepth: number;
  /** Inside a table: where its notes go. */
  readonly tableNotes?: TableNotes;
  /** Inside a footnote: no notes of its own, no tables. */
  readonly inNote: boolean;
  /** What the runs here look like. */
  readonly marks: RunProperties;
}

/** Text never gets narrower than this, however deep it stands. */
const narrowest = 2400;

/** The scene a step further to the right. */
export function indented(scene: Scene, by: number): Scene {
  const step = Math.min(by, Math.max(0, scene.measure - narrowest));
  return { ...scene, indent: scene.indent + step, measure: scene.measure - step };
}
