import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRetrospective } from '../../../shared/retrospective/schema';
import { progressOf } from '../../../shared/steps/progress';
import { questionsOf } from '../../../shared/steps/questions';
import { arbitraryRetrospective } from '../../kit/arbitrary-retrospective';

const seed = 20261122;

describe('a document that was written', () => {
  it('reads as it was', () => {
    fc.assert(
      fc.property(arbitraryRetrospective, (retrospective) => {
        const read = readRetrospective(JSON.parse(JSON.stringify(retrospective)));
        expect(read).toStrictEqual({ ok: true, value: retrospective });
      }),
      { seed, numRuns: 300 },
    );
  });

  it('keeps what another program added', () => {
    fc.assert(
      fc.property(arbitraryRetrospective, fc.jsonValue(), (retrospective, addition) => {
        fc.pre(!JSON.stringify(addition).match(/__proto__|constructor|prototype/));
        const extended = { ...retrospective, addition, status: { ...retrospective.status, addition } };
        const read = readRetrospective(JSON.parse(JSON.stringify(extended)));
        expect(read).toEqual({ ok: true, value: JSON.parse(JSON.stringify(extended)) });
      }),
      { seed, numRuns: 100 },
    );
  });

  it('has progress and questions in every step', () => {
    fc.assert(
      fc.property(arbitraryRetrospective, (retrospective) => {
        for (const { step, state, met, total, missing } of progressOf(retrospective)) {
          expect(met + missing.length).toBe(total);
          expect(state === 'ready' ? missing : [null]).toHaveLength(state === 'ready' ? 0 : 1);
          expect(questionsOf(retrospective, step, 'zh').length).toBeGreaterThan(0);
        }
      }),
      { seed, numRuns: 100 },
    );
  });
});

describe('any JSON', () => {
  it('is read or answered with a problem, never thrown at', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        expect(readRetrospective(value).ok).toBe(false);
      }),
      { seed, numRuns: 500 },
    );
  });

  it('in the place of any field is read or answered with a problem', () => {
    fc.assert(
      fc.property(arbitraryRetrospective, fc.nat(), fc.jsonValue(), (retrospective, pick, value) => {
        const names = Object.keys(retrospective);
        const name = names[pick % names.length] ?? 'id';
        const read = readRetrospective({ ...retrospective, [name]: value });
        expect(read.ok || ['invalid', 'newer-format'].includes(read.problem.kind)).toBe(true);
      }),
      { seed, numRuns: 300 },
    );
  });
});
