/** Factors as Mermaid flowcharts: the tree of whys from what happened, the ribs of a fishbone towards it. */
import type { Language } from '../../kit/bilingual';
import { flatten, type OutlinedFactor, outlineFactors, pickedOutline } from '../../manuscript/factor-outline';
import type { Retrospective } from '../../retrospective/retrospective';
import { factorName } from '../factor-words';
import { effectOf } from '../picture';
import { type Rib, ribsOf } from '../ribs';
import { quoted } from './mermaid-text';

/** What happened at the left, behind each statement what explains it. */
export function whysChart(retrospective: Retrospective, language: Language): string {
  const roots = outlineOf(retrospective);
  const linksBelow = (above: string, nodes: readonly OutlinedFactor[]): readonly string[] =>
    nodes.flatMap((node) => [`${above} --> ${nameOf(node)}`, ...linksBelow(nameOf(node), node.children)]);
  return chart([
    effectNode(retrospective, language),
    ...flatten(roots).map((node) => factorNode(node, language)),
    ...linksBelow('effect', roots),
  ]);
}

/** Factors lead to their categories, and these to what happened. */
export function fishboneChart(retrospective: Retrospective, language: Language): string {
  const nodes = flatten(outlineOf(retrospective));
  const ribs = ribsOf({ ...retrospective, factors: nodes.map(({ factor }) => factor) }, language);
  const ofRib = ({ factors }: Rib) => nodes.filter(({ factor }) => factors.includes(factor));
  return chart([
    ...nodes.map((node) => factorNode(node, language)),
    ...ribs.map((rib, index) => `rib${index + 1}([${quoted(ribName(rib, language))}])`),
    effectNode(retrospective, language),
    ...ribs.flatMap((rib, index) => [
      ...ofRib(rib).map((node) => `${nameOf(node)} --> rib${index + 1}`),
      `rib${index + 1} --> effect`,
    ]),
  ]);
}

const outlineOf = ({ factors }: Retrospective): readonly OutlinedFactor[] =>
  pickedOutline(outlineFactors(factors));

const chart = (lines: readonly string[]): string =>
  ['flowchart LR', ...lines.map((line) => `  ${line}`)].join('\n');

const effectNode = (retrospective: Retrospective, language: Language): string =>
  `effect([${quoted(effectOf(retrospective, language))}])`;

/** With its number, as the list below names it. */
const factorNode = (node: OutlinedFactor, language: Language): string =>
  `${nameOf(node)}[${quoted(`${node.number} ${factorName({ ...node.factor, picked: false }, language)}`)}]`;

/** "F1_2": a dot is part of an arrow. */
const nameOf = ({ number }: OutlinedFactor): string => number.replaceAll('.', '_');

const ribName = ({ name, family }: Rib, language: Language): string => {
  if (family === '') return name;
  return language === 'zh' ? `${name}（${family}）` : `${name} (${family})`;
};
