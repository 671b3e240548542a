/** What held, what was luck, what went better than expected: points under a heading that says which. */
import { observationLabels } from '../../manuscript/labels';
import { inlineText } from '../../prose/leaves';
import type { Block } from '../../prose/prose';
import type { Observation } from '../../retrospective/results';
import { plainBlocks } from '../plain';
import { keyOf } from './labels';
import type { Found, PartReader } from './part';

const otherNames: readonly (readonly [Observation['kind'], RegExp])[] = [
  ['lucky', /^(?:where (?:we got|did we get) lucky|what went lucky|got lucky|运气好的地方|哪些是运气|侥幸)$/],
];

/** The lists of a section that stand under such a heading. */
export const readObservations: PartReader = ({ blocks, title, makeId }) => {
  let kind = keyOf(observationLabels, title, otherNames);
  return blocks.flatMap((block): Found[] => {
    if (block.type === 'heading') kind = keyOf(observationLabels, inlineText(block.children), otherNames);
    const texts = kind && block.type === 'list' ? textsOf(block) : null;
    if (!kind || !texts) return [];
    const observations = texts.map((text): Observation => ({ id: makeId(), kind: kind ?? 'held', text }));
    return [{ lists: { observations }, blocks: [block], titles: [] }];
  });
};

function textsOf(list: Extract<Block, { type: 'list' }>): readonly string[] | null {
  const texts = list.children.map((item) => {
    const plain = typeof item.checked === 'boolean' ? null : plainBlocks(item.children);
    return plain && plain.links.length === 0 && plain.text !== '' ? plain.text : null;
  });
  return texts.every((text) => text !== null) ? texts : null;
}
