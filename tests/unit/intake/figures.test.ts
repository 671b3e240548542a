import { describe, expect, it } from 'vitest';
import { looksLikeLog } from '../../../shared/intake/looks-like';
import { type Figures, figuresOf, intakeCases } from '../../intake-eval/cases';

const cases = intakeCases();

const sum = (figures: readonly Figures[]): Figures => ({
  found: figures.reduce((total, { found }) => total + found, 0),
  missed: figures.reduce((total, { missed }) => total + missed, 0),
  false: figures.reduce((total, figure) => total + figure.false, 0),
});

describe('reading pasted texts', () => {
  it.each(cases.map((own) => [own.name, own] as const))('recognises %s', (_, { intake, format }) => {
    expect(intake.format).toBe(format);
    expect(intake.confidence).toBeGreaterThan(0.4);
  });

  it.each(cases.map((own) => [own.name, own] as const))('lets no name out of %s', (_, { intake, names }) => {
    const { people, ...rest } = intake;
    const printed = JSON.stringify({ ...rest, roles: people.map(({ role }) => role) });
    const parts = names.flatMap((name) => [name, ...name.split(/[ ,]+/)]);
    const isThere = (name: string): boolean =>
      /\p{Script=Han}/u.test(name)
        ? printed.includes(name)
        : new RegExp(`(?<![\\p{L}])${name.replace('.', '\\.')}(?![\\p{L}])`, 'u').test(printed);
    expect(parts.filter(isThere)).toEqual([]);
    expect(people.map(({ name }) => name).sort()).toEqual([...names].sort());
  });

  it('finds the timed lines and the ones that belong in the story', () => {
    const all = sum(cases.map((own) => figuresOf(own, false)));
    const key = sum(cases.map((own) => figuresOf(own, true)));
    for (const own of cases) {
      const [line, proposed] = [figuresOf(own, false), figuresOf(own, true)];
      console.log(
        `${own.name.padEnd(18)} timed ${line.found}/${line.found + line.missed} false ${line.false}   key ${proposed.found}/${proposed.found + proposed.missed} false ${proposed.false}`,
      );
    }
    console.log('timed', all, 'key', key);
    expect(all.found / (all.found + all.missed)).toBeGreaterThanOrEqual(0.98);
    expect(all.false).toBeLessThanOrEqual(2);
    expect(key.found / (key.found + key.missed)).toBeGreaterThanOrEqual(0.93);
    expect(key.false / (key.found + key.false)).toBeLessThanOrEqual(0.1);
  });

  it('proposes nothing for the reason that it is chatter', () => {
    const reasons = (isProposed: boolean) =>
      cases.flatMap(({ intake }) =>
        intake.proposals.filter(({ key }) => key === isProposed).map(({ why }) => why.en),
      );
    const chatter = 'nothing that tells it from chatter';
    expect(reasons(false)).toContain(chatter);
    expect(reasons(true)).not.toContain(chatter);
    expect(reasons(true)).toContain('the first answer to a signal');
  });

  it('takes what was copied or logged for a log, and no written text', () => {
    const written = new Set(['markdown', 'notes']);
    const taken = cases.filter(({ text }) => looksLikeLog(text) !== null);
    expect(taken).toEqual(cases.filter(({ format }) => !written.has(format)));
  });

  it('gives the same answer for the same text', () => {
    expect(intakeCases().map(({ intake }) => intake)).toEqual(cases.map(({ intake }) => intake));
  });
});
