/** The work grows with the text and not faster: eight times the pump is about eight times the work. */
import { describe, expect, it } from 'vitest';
import { emptyContext } from '../../../shared/lint/block';
import { createLinter } from '../../../shared/lint/lint';
import { lintRules } from '../../../shared/lint/rules/registry';
import { blockOf } from '../../unit/lint/lint-text';

const lintOne = createLinter(emptyContext);

/** One endless sentence of what wakes the rule: no mark ends it, so that nothing bounds it but the linter itself. */
const pumpOf = (words: string, size: number): string => {
  const pump = `${words.replace(/\{([^/{}]+)\/[^{}]+\}/g, '$1').replace(/[.,:;!?。，：；！？、]/g, '')} `;
  return pump.repeat(Math.ceil(size / pump.length)).slice(0, size);
};

/** Microseconds of this process, which other programs on the machine do not lengthen much. */
function work(text: string): number {
  const start = process.cpuUsage();
  lintOne(blockOf(text));
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

const small = 2_000;
const times = 8;
/** Four times worse than linear is noise; four times eight is what a quadratic search would take. */
const tolerance = 4;
/** Below this nothing can be told from noise. */
const noise = 60_000;

function isLinear(pump: (size: number) => string): boolean {
  const least = Math.min(...[0, 1, 2].map(() => work(pump(small))));
  const limit = Math.max(noise, least * times * tolerance);
  return [0, 1, 2].some(() => work(pump(small * times)) < limit);
}

/** Every fifth rule; all of them with `EVERY_RULE=1`. */
const step = process.env.EVERY_RULE === undefined ? 5 : 1;

const pumps: readonly (readonly [string, string])[] = [
  ...lintRules
    .filter((_, index) => index % step === 0)
    .map((rule) => [rule.id, rule.examples.flags[0] ?? ''] as const),
  ['letters', 'a'],
  ['digits', '1.1'],
  ['Chinese', '没'],
  ['names', '王伟'],
  ['opening quotes', '“'],
  ['single quotes', " 'a"],
  ['handles', '@a-'],
  ['addresses', '://a'],
  ['possessives', "engineer's "],
  ['numbers and marks', '1) - '],
  ['pairs of surrogates', '😀'],
  ['lone surrogates', '\uD83D'],
];

describe('the work of linting', () => {
  it.each(pumps)('grows with the text for %s', (_, words) => {
    expect(isLinear((size) => pumpOf(words, size))).toBe(true);
  });
});
