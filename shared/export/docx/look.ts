/** What a Word document can look like, as data: one file a look, all lengths in twips (1/20 pt), sizes in half points. */
import type { Bilingual, Language } from '../../kit/bilingual';
import type { SectionId } from '../../manuscript/manuscript';
import type { Alignment, FontPair } from './properties';

export type Paper = 'a4' | 'letter';

export interface Look {
  readonly id: string;
  readonly name: Bilingual;
  /** When to take it, in one sentence. */
  readonly about: Bilingual;
  readonly margin: Margin;
  readonly ink: Ink;
  /** Letters and sizes, which differ between writings. */
  readonly faces: Readonly<Record<Language, Face>>;
  readonly shape: Shape;
}

export interface Margin {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  /** From the edge of the paper to the head and foot lines. */
  readonly header: number;
  readonly footer: number;
}

/** Colours as Word wants them: RGB in hex without a sign. */
export interface Ink {
  readonly text: string;
  readonly muted: string;
  /** Contrast of at least 4.5 on white. */
  readonly accent: string;
  readonly accentSoft: string;
  /** Below the head of a table. */
  readonly strongLine: string;
  readonly line: string;
  readonly hairline: string;
  /** Behind code. */
  readonly sunken: string;
  /** Behind the head of a table; null for none. */
  readonly head: string | null;
}

export interface Face {
  readonly fonts: Readonly<Record<'text' | 'heading' | 'title' | 'subheading' | 'table' | 'code', FontPair>>;
  readonly sizes: Readonly<
    Record<'title' | 'heading1' | 'heading2' | 'heading3' | 'body' | 'table' | 'small' | 'code', number>
  >;
  /** Line height of running text: 240 is single, or twips when it is exact. */
  readonly line: number;
  readonly exact?: boolean;
  /** First line of a paragraph, in characters. */
  readonly firstLine?: number;
  /** Below a paragraph. */
  readonly after: number;
  readonly align?: Alignment;
  /** Signs before headings of level 1 to 3, where `%1` counts level 1. */
  readonly numbers?: readonly HeadingNumber[];
}

export interface HeadingNumber {
  readonly text: string;
  readonly format: 'decimal' | 'chineseCounting';
  /** What stands between the number and the title. */
  readonly suffix: 'space' | 'nothing';
}

export interface Shape {
  readonly title: Alignment;
  readonly boldHeadings: boolean;
  /** Space above headings 1 to 3. */
  readonly above: readonly [number, number, number];
  readonly headingRule: boolean;
  /** The facts below the title, one or two a row. */
  readonly facts: 'list' | 'pairs';
  /** Thin lines between rows only, or around every cell. */
  readonly tables: 'lines' | 'grid';
  /** Room above and below what a cell says. */
  readonly cellRoom: number;
  readonly belowTables: number;
  /** Numbers and names tables and pictures. */
  readonly captions: boolean;
  /** A table of contents from that many pages on; null for never. */
  readonly contentsFrom: number | null;
  /** The title at the head of every page but the first. */
  readonly header: boolean;
  readonly footer: Alignment;
  readonly pictures: boolean;
  /** Which sections are in it; null for all. */
  readonly sections: readonly SectionId[] | null;
  /** Sections whose lists say only what stands first in each item. */
  readonly brief: readonly SectionId[];
  /** Which facts stand below the title; null for all. */
  readonly factIds: readonly string[] | null;
}
