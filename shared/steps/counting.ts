/** Counts inside the sentences of checks. */
import type { Bilingual } from '../kit/bilingual';

/** "1 event", "2 events". */
export const countOf = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** "has" or "have", by the count before it. */
export const have = (count: number): string => (count === 1 ? 'has' : 'have');

/** Whether a text field holds anything but white space. */
export const isFilled = (text: string): boolean => text.trim() !== '';

/** What is counted: in English its singular and plural, in Chinese its measure word and its name. */
export interface Counted {
  readonly en: readonly [one: string, many: string];
  readonly zh: readonly [measure: string, name: string];
}

/** Something that so many of those counted do not have. */
export interface Lack {
  readonly count: number;
  readonly what: Bilingual;
}

/** "2 events have no zone, 1 has no source", 2个事件没有时区，1个没有来源; null when nothing is lacking. */
export function lacking(counted: Counted, lacks: readonly Lack[]): Bilingual | null {
  const [first, ...others] = lacks.filter(({ count }) => count > 0);
  if (!first) return null;
  const [measure, name] = counted.zh;
  const en = ({ count, what }: Lack): string => `${have(count)} no ${what.en}`;
  const zh = ({ count, what }: Lack, noun: string): string => `${count}${measure}${noun}没有${what.zh}`;
  return {
    en: [
      `${countOf(first.count, ...counted.en)} ${en(first)}`,
      ...others.map((lack) => `${lack.count} ${en(lack)}`),
    ].join(', '),
    zh: [zh(first, name), ...others.map((lack) => zh(lack, ''))].join('，'),
  };
}
