/** What headings and columns of a finished document of this app are called: a document that has them says them by itself. */
import type { Bilingual } from '../kit/bilingual';
import { sectionTables } from '../manuscript/back/table-shapes';
import { defaultNoun } from '../manuscript/compose';
import { familyLabels, noticeLabels, observationLabels, practiceLabels } from '../manuscript/labels';
import type { SectionId } from '../manuscript/manuscript';
import { sectionSources } from '../manuscript/sections';
import { inlineText } from '../prose/leaves';
import type { Block } from '../prose/prose';

const sectionTitles: readonly Bilingual[] = sectionSources.flatMap(({ title, other }) =>
  other ? [title, other.title] : [title],
);

const headings: readonly Bilingual[] = [
  { en: 'Narrative', zh: '过程叙述' },
  { en: 'Start, stop, keep, try', zh: '开始、停止、保持、试验' },
  { en: 'Other factors considered', zh: '其他考虑过的因素' },
  { en: 'Titles in the imported file', zh: '导入文件中的标题' },
  ...[familyLabels, noticeLabels, observationLabels, practiceLabels].flatMap((labels) =>
    Object.values<Bilingual>(labels),
  ),
];

const both = ({ en, zh }: Bilingual): readonly string[] => [en, zh];

const sections: ReadonlySet<string> = new Set(sectionTitles.flatMap(both));

const titles: ReadonlySet<string> = new Set([
  ...sections,
  ...headings.flatMap(both),
  ...both(defaultNoun),
  ...sectionTables.flatMap(({ under, columns }) => [
    ...(under ? both(under) : []),
    ...columns.flatMap(([, title]) => both(title)),
  ]),
]);

/** A heading, a column or the number of a rule or factor, word for word as this app writes it. */
export const isOwnTitle = (title: string): boolean =>
  titles.has(title.trim()) || /^(?:Rule |规律|F)\d+(?:\.\d+)*$/.test(title.trim());

/** Whether a heading begins a section as this app calls it. */
export const isOwnSection = (block: Block): boolean =>
  block.type === 'heading' && sections.has(inlineText(block.children).trim());

/** Sections that others call by other names. */
const distinct: readonly SectionId[] = ['goals', 'results', 'defences', 'rules', 'decided-against'];

/** How many sections of a document only this app calls so. */
export function ownWordings(blocks: readonly Block[]): number {
  const headings = new Set(
    blocks.flatMap((block) => (block.type === 'heading' ? [inlineText(block.children).trim()] : [])),
  );
  return sectionSources.filter(
    ({ id, title }) => distinct.includes(id) && both(title).some((name) => headings.has(name)),
  ).length;
}
