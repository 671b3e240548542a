/** Lists of labelled words: what structures become when a table would be too wide. */
import type { List, PhrasingContent } from 'mdast';
import type { Bilingual } from '../kit/bilingual';
import type { Desk } from './desk';
import { bullets, inline, item, paragraph, strong, type Words } from './nodes';

export type LabelledWords = readonly [label: Bilingual, words: Words];

const colon: Bilingual = { en: ': ', zh: '：' };

/** "Label: words" with the label in bold and the colon of the language. */
export const labelled = (desk: Desk, label: Bilingual, words: Words): PhrasingContent[] => [
  strong(desk.say(label)),
  { type: 'text', value: desk.say(colon) },
  ...inline(words),
];

/** One bullet for each label, "Label: words"; those without words are left out. */
export const labelledList = (desk: Desk, lines: readonly LabelledWords[]): List[] =>
  bullets(
    lines
      .filter(([, words]) => inline(words).length > 0)
      .map(([label, words]) => item([paragraph(labelled(desk, label, words))])),
  );

const comma: Bilingual = { en: ', ', zh: '、' };

/** The parts that say something, as an enumeration. */
export const enumerate = (desk: Desk, parts: readonly string[]): string =>
  parts.filter((part) => part.trim() !== '').join(desk.say(comma));
