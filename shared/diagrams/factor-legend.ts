/** What the signs of the two pictures of factors mean: only those that occur. */

import type { Mark, Shape } from '../drawing/scene';
import { confidenceSign, tickSign } from '../drawing/signs';
import { captionStyle, placeWords, textBlock, wordsBox } from '../drawing/words';
import type { Bilingual, Language } from '../kit/bilingual';
import type { Factor } from '../retrospective/factors';
import { say } from './picture';

interface Entry {
  readonly label: Bilingual;
  readonly applies: (factor: Factor) => boolean;
  readonly sign: (x: number, y: number) => Shape;
}

const entries: readonly Entry[] = [
  {
    label: { en: 'evidence', zh: '证据' },
    applies: ({ confidence }) => confidence === 'evidence',
    sign: (x, y) => confidenceSign('evidence', x + 4, y),
  },
  {
    label: { en: 'hypothesis', zh: '假设' },
    applies: ({ confidence }) => confidence === 'hypothesis',
    sign: (x, y) => confidenceSign('hypothesis', x + 4, y),
  },
  {
    label: { en: 'not said which', zh: '未标明' },
    applies: ({ confidence }) => confidence === null,
    sign: (x, y) => confidenceSign(null, x + 4, y),
  },
  {
    label: { en: 'in the document', zh: '写入文档' },
    applies: ({ picked }) => picked,
    sign: (x, y) => tickSign(x, y),
  },
];

export const legendHeight = 30;

/** One line, from the left. */
export function factorLegend(factors: readonly Factor[], language: Language, top: number): readonly Mark[] {
  let x = 2;
  return entries
    .filter(({ applies }) => factors.some(applies))
    .map(({ label, sign }) => {
      const block = textBlock(say(label, language), 200, captionStyle);
      const at = { x: x + 15, top: top + 12, ink: 'text-2' } as const;
      const mark: Mark = {
        id: null,
        name: say(label, language),
        box: { ...wordsBox(block, at), x, width: block.width + 15 },
        shapes: [sign(x, top + 19), placeWords(block, at)],
      };
      x += block.width + 15 + 18;
      return mark;
    });
}

/** The whole room of the signs, in width. */
export const legendWidth = (marks: readonly Mark[]): number =>
  Math.max(0, ...marks.map(({ box }) => box.x + box.width));
