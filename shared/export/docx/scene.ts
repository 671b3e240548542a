/** What a node is rendered in: the look, what references point at, and how deep it stands. */
import type { IRunOptions, Paragraph, Table } from 'docx';
import type { Block } from '../../prose/prose';
import type { Definitions } from '../definitions';
import type { Design } from './design';
import type { styleIds } from './styles';

export type Rendered = Paragraph | Table;

/** Bytes of an image by its hash. */
export type Assets = ReadonlyMap<string, Uint8Array>;

/** Handed down unchanged or as a copy; nothing in it is written to. */
export interface Scene {
  readonly design: Design;
  /** How blocks inside blocks and notes are rendered. */
  readonly renderBlocks: (blocks: readonly Block[], scene: Scene) => readonly Rendered[];
  readonly definitions: Definitions;
  readonly assets: Assets;
  /** Footnotes that a mark in the running text points at; the others stand where they were written. */
  readonly marked: ReadonlySet<string>;
  /** A number nothing else in the document has: each ordered list counts for itself, each image has its own. */
  readonly nextNumber: () => number;
  /** Style of plain paragraphs here. */
  readonly style: (typeof styleIds)[keyof typeof styleIds];
  /** Width that is left for text, in twips. */
  readonly measure: number;
  /** Where text begins, in twips from the margin. */
  readonly indent: number;
  /** Space below a paragraph inside a list; undefined outside, where the style decides. */
  readonly gap?: number;
  /** How many lists lie around this. */
  readonly listDepth: number;
  /** Inside a footnote: no notes of its own, no tables. */
  readonly inNote: boolean;
  /** What the runs here look like. */
  readonly marks: Marks;
}

export type Marks = Pick<IRunOptions, 'bold' | 'italics' | 'strike' | 'style'>;

/** Text never gets narrower than this, however deep it stands. */
const narrowest = 2400;

/** The scene a step further to the right. */
export function indented(scene: Scene, by: number): Scene {
  const step = Math.min(by, Math.max(0, scene.measure - narrowest));
  return { ...scene, indent: scene.indent + step, measure: scene.measure - step };
}
