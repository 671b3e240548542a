/** The work grows with the text and not faster: eight times the pump is about eight times the work. */
import { describe, expect, it } from 'vitest';
import { emptyContext } from '../../../shared/lint/block';
import { createLinter } from '../../../shared/lint/lint';
import { lintRules } from '../../../shared/lint/rules/registry';
import { blockOf } from '../../unit/lint/lint-text';
import { pumpOf, strangePumps } from './pumps';

const lintOne = createLinter(emptyContext);

/** Microseconds of this process, which other programs on the machine do not lengthen much. */
function work(text: string): number {
  const start = process.cpuUsage();
  lintOne(blockOf(text));
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

const small = 1_000;
const times = 8;
/** Four times worse than linear is noise; four times eight is what a quadratic search would take. */
const tolerance = 4;
/** Below this nothing can be told from noise. */
const noise = 40_000;

function isLinear(pump: (size: number) => string): boolean {
  const least = Math.min(...[0, 1, 2].map(() => work(pump(small))));
  const limit = Math.max(noise, least * times * tolerance);
  return [0, 1, 2].some(() => work(pump(small * times)) < limit);
}

/** A pump wakes rules at every word, an ordinary sentence at few; a search that backtracks would take thousands of times as long. */
const dearest = 80;
const ordinaryWords =
  'The queue grew for twenty minutes while the second region answered from its cache and the on-call engineer drained the old nodes one by one';

/** A quarter of a megabyte of pumps; a whole one with `WHOLE_PUMP=1`. */
const isWhole = process.env.WHOLE_PUMP !== undefined;
const long = isWhole ? 1_000_000 : 250_000;

const pumps: readonly (readonly [string, string])[] = [
  ...lintRules.map((rule) => [rule.id, rule.examples.flags[0] ?? ''] as const),
  ...strangePumps,
];

describe('the work of linting', () => {
  it.each(pumps)('grows with the text for %s', (_, words) => {
    expect(isLinear((size) => pumpOf(words, size))).toBe(true);
  });

  it('is within bounds of ordinary text for long text of what wakes the rules', () => {
    const share = Math.ceil(long / pumps.length);
    const ordinary = pumpOf(ordinaryWords, share);
    work(ordinary);
    const plain = pumps.reduce((sum) => sum + work(ordinary), 0);
    const whole = pumps.reduce((sum, [, words]) => sum + work(pumpOf(words, share)), 0);
    if (isWhole) console.info(`${long} characters of pumps: ${Math.round(whole / 1_000)} ms`);
    expect(whole / plain).toBeLessThan(dearest);
  });
});
