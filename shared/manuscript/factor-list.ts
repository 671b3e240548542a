/** An outline of factors as a nested list: statement, what kind it is, what it rests on. */
import type { List, ListItem, Paragraph } from 'mdast';
import { categoriesOf } from '../retrospective/factor-categories';
import type { Factor } from '../retrospective/factors';
import type { Desk } from './desk';
import type { OutlinedFactor } from './factor-outline';
import { familyLabels } from './labels';
import { labelled } from './lists';
import { bullets, emphasis, inline, item, paragraph, strong } from './nodes';

/** The outline as nested bullets; nothing for an empty one. */
export const factorList = (desk: Desk, outline: readonly OutlinedFactor[]): List[] =>
  bullets(outline.map((node) => factorItem(desk, node)));

const factorItem = (desk: Desk, { factor, number, children }: OutlinedFactor): ListItem => ({
  ...item([
    paragraph([strong(number), { type: 'text', value: ' ' }, ...inline(factor.statement)]),
    ...kindLine(desk, factor),
    ...evidenceLine(desk, factor),
    ...counterLine(desk, factor),
    ...factorList(desk, children),
  ]),
  spread: true,
});

function kindLine(desk: Desk, factor: Factor): Paragraph[] {
  const { say } = desk;
  const parts = [
    factor.family ? say(familyLabels[factor.family]) : '',
    categoriesOf(desk.retrospective, desk.language).find(({ id }) => id === factor.category)?.name ?? '',
    factor.ownSide ? say({ en: 'within our reach', zh: '我方可控' }) : '',
    factor.confidence === 'hypothesis' ? say({ en: 'hypothesis', zh: '假设' }) : '',
  ].filter((part) => part.trim() !== '');
  return parts.length === 0 ? [] : [paragraph([emphasis(parts.join(' · '))])];
}

const evidenceLine = (desk: Desk, { evidence }: Factor): Paragraph[] =>
  evidence.trim() === '' ? [] : [paragraph(labelled(desk, { en: 'Evidence', zh: '证据' }, evidence))];

/** What would refute a hypothesis is an open question and stands there. */
const counterLine = (desk: Desk, { counterEvidence, confidence }: Factor): Paragraph[] =>
  counterEvidence.trim() === '' || confidence === 'hypothesis'
    ? []
    : [
        paragraph(
          labelled(desk, { en: 'Would not be involved if', zh: '何种证据说明无关' }, counterEvidence),
        ),
      ];
