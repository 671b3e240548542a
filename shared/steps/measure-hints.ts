/** What is worth another look in the measures: each one's own, and of all together. */

import type { Bilingual } from '../kit/bilingual';
import { laidOut } from '../kit/laid-out';
import type { ActionItem } from '../retrospective/action-items';
import { isFilled } from './counting';

export type MeasureHint = 'open-ended' | 'no-owner' | 'no-date' | 'no-verification';
export type MeasuresHint = 'all-remind' | 'too-many';

/** More than this are seldom all done. */
const enough = 5;

const english = laidOut('i')`
  ^\s*(?:(?:we|the team) )?(?:(?:should|will|must|need to|to) )?
  (?:(?:further|continue to|keep) )?(
    investigat(?:e|ing)|consider(?:ing)?|look(?:ing)? (?:into|at)|improv(?:e|ing)|
    explor(?:e|ing)|evaluat(?:e|ing)|discuss(?:ing)?|think about|strengthen(?:ing)?|
    enhanc(?:e|ing)|raise awareness|pay (?:more )?attention
  )\b
`;

const chinese =
  /^\s*(?:我们|后续|尽快)?(?:要|应|需|将)?(?:进一步|继续|持续|不断|适当)?(研究|考虑|关注|加强|提高|完善|优化|探讨|评估|讨论|提升|重视|强化|增强)/;

/** The words a measure opens with that leave open when it is done; empty for any other. */
export const openEndedWords = (text: string): string =>
  (english.exec(text)?.[1] ?? chinese.exec(text)?.[1] ?? '').trim();

const isOpen = ({ state }: ActionItem): boolean => state === 'open' || state === 'in-progress';

/** Nothing for a measure without words, and for one that is done or dropped. */
export function measureHints(item: ActionItem): readonly MeasureHint[] {
  if (!isOpen(item) || !isFilled(item.text)) return [];
  const lacks: readonly (readonly [MeasureHint, boolean])[] = [
    ['open-ended', openEndedWords(item.text) !== ''],
    ['no-owner', !isFilled(item.owner)],
    ['no-date', item.due === null],
    ['no-verification', !isFilled(item.verification)],
  ];
  return lacks.filter(([, lacking]) => lacking).map(([hint]) => hint);
}

/** Reminders and notes alone change nothing by themselves; they are told of once every strength is known. */
export function measuresHints(items: readonly ActionItem[]): readonly MeasuresHint[] {
  const planned = items.filter(({ state, text }) => state !== 'dropped' && isFilled(text));
  const remind = planned.length > 0 && planned.every(({ strength }) => strength !== null && strength <= 2);
  return [
    ...(remind ? (['all-remind'] as const) : []),
    ...(planned.length > enough ? (['too-many'] as const) : []),
  ];
}

/** What each of them says. */
export const measureHintWords: Readonly<Record<MeasureHint | MeasuresHint, Bilingual>> = {
  'open-ended': { en: 'opens without an end: what will be different?', zh: '没有终点：做完后会有什么不同？' },
  'no-owner': { en: 'no owner', zh: '没有负责角色' },
  'no-date': { en: 'no date', zh: '没有期限' },
  'no-verification': { en: 'no test that it worked', zh: '没有验证办法' },
  'all-remind': {
    en: 'All of them remind or write down. Which one could a system hold?',
    zh: '全部是提醒或文档，哪一项可以交给系统保证？',
  },
  'too-many': {
    en: 'More than five measures: which would be missed most?',
    zh: '措施超过五项，哪几项最不能少？',
  },
};
