/** The headings of a text, for an outline. */
import { inlineText, objectCharacter } from './leaves';
import type { Prose } from './prose';

export interface OutlineHeading {
  /** Number of its top-level block. */
  readonly block: number;
  /** 1 to 6, as written. */
  readonly depth: number;
  readonly text: string;
}

/** Top-level headings that have words, in order. */
export const headingsOf = (prose: Prose): readonly OutlineHeading[] =>
  prose.children.flatMap((node, block) => {
    if (node.type !== 'heading') return [];
    const text = inlineText(node.children).replaceAll(objectCharacter, '').replace(/\s+/g, ' ').trim();
    return text === '' ? [] : [{ block, depth: node.depth, text }];
  });
