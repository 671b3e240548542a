import { describe, expect, it } from 'vitest';
import { plainText } from '../../../shared/prose/plain-text';
import { countWords } from '../../../shared/prose/words';
import { durationsOf } from '../../../shared/retrospective/durations';
import { silentGaps } from '../../../shared/retrospective/gaps';
import { stepIds } from '../../../shared/retrospective/step-id';
import { readSample } from '../export/manuscript-of';

describe.each(['en', 'zh'] as const)('the %s sample', (language) => {
  const sample = readSample(language);

  it('is a sample in its language, without personal names for participants', () => {
    expect(sample.sample).toBe(true);
    expect(sample.language).toBe(language);
    expect(sample.participants.every((participant) => participant.role !== '')).toBe(true);
  });

  it('says something in every step and stays short', () => {
    const words = stepIds.map((step) => countWords(plainText(sample.prose[step])));
    expect(Math.min(...words)).toBeGreaterThan(20);
    const total = words.reduce((sum, count) => sum + count, 0);
    expect(total).toBeLessThan(language === 'zh' ? 700 : 520);
  });

  it('has a timeline that agrees with what it says', () => {
    const { detect, contain, restore, notify } = durationsOf(sample.events);
    const minutes = [detect, contain, restore, notify].map(
      (duration) => (duration?.milliseconds ?? 0) / 60_000,
    );
    const told = ['t1', 't2', 't3', 't4'].map((goal) =>
      Number.parseInt(sample.results.find((result) => result.goal === goal)?.actual ?? '', 10),
    );
    expect(minutes).toEqual(told);
    expect(silentGaps(sample)).toEqual([]);
  });

  it('links its parts by ids that exist, and none twice', () => {
    const lists = Object.values(sample).filter(Array.isArray) as readonly { readonly id?: string }[][];
    const ids = lists.flat().flatMap((item) => (typeof item === 'object' && item.id ? [item.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
    const links = [
      ...sample.results.map((result) => result.goal),
      ...sample.actionItems.map((action) => action.factor),
      ...sample.factors.map((factor) => factor.parent),
      ...sample.gapNotes.map((note) => note.after),
    ].filter((id) => id !== null);
    expect(links.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('leaves a few phrases for the suggestions to show themselves on', () => {
    const text = stepIds.map((step) => plainText(sample.prose[step])).join('\n');
    for (const phrase of language === 'zh'
      ? ['本应该', '加强责任心']
      : ['should have noticed', 'more careful'])
      expect(text).toContain(phrase);
  });
});
