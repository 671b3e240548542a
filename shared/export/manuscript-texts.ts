/** Every text of a manuscript that a file of it would carry, and where it stands: words, addresses, alternative texts, code. */
import type { Manuscript } from '../manuscript/manuscript';
import type { PlacedText } from '../privacy/leak-check';
import type { Block } from '../prose/prose';
import { searchedLines } from '../prose/replace';

/** `place` is the id of a section, or `front` for what stands before the first. */
export const manuscriptTexts = (manuscript: Manuscript): readonly PlacedText[] => [
  ...[
    manuscript.title,
    manuscript.noun,
    ...manuscript.facts.map(({ value }) => value),
    ...manuscript.metadata.services,
  ].map((text) => ({ place: 'front', text })),
  ...manuscript.sections.flatMap(({ id, blocks }) =>
    [...blocks.flatMap(searchedLines), ...blocks.flatMap(asides)]
      .filter((text) => text.trim() !== '')
      .map((text) => ({ place: id, text })),
  ),
];

/** Strings of a node that are no running text. */
function asides(node: Block): readonly string[] {
  const own = Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'string' && !ordinary.has(key) && !(key === 'value' && running.has(node.type))
      ? [value]
      : [],
  );
  return 'children' in node ? [...own, ...node.children.flatMap(asides)] : own;
}

const ordinary = new Set(['type', 'referenceType']);
/** Their values are in the lines already. */
const running = new Set(['text', 'inlineCode', 'code']);
