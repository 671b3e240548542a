/** What a team's own Word file lends to a document: its styles, and what stands around its pages. */
import type { Page } from '../design';

export interface Reference {
  /** The whole part; styles that are missing are put at its end. */
  readonly styles: string;
  /** Styles by kind and name in lower case: what the file calls them. */
  readonly ids: ReadonlyMap<string, string>;
  /** The styles of plain paragraphs and plain tables. */
  readonly normal: string;
  readonly plainTable: string;
  readonly theme: string | null;
  readonly numbering: Lent | null;
  readonly page: Page | null;
  readonly around: readonly LentAround[];
  readonly hasFirstPage: boolean;
  /** Even pages have head and foot of their own. */
  readonly isTwoSided: boolean;
}

/** A head or foot with what it points at, pictures by their path. */
export interface LentAround {
  readonly place: 'header' | 'footer';
  readonly pages: 'default' | 'first' | 'even';
  readonly xml: string;
  readonly relations: string | null;
  readonly media: ReadonlyMap<string, Uint8Array>;
}

/** Definitions and lists, and the highest number each of them uses. */
export interface Lent {
  /** The start tag they stood in, with the namespaces they need. */
  readonly root: string;
  readonly definitions: string;
  readonly lists: string;
  readonly highest: number;
}
