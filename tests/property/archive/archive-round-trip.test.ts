import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArchive } from '../../../shared/archive/read-archive';
import { writeArchive } from '../../../shared/archive/write-archive';
import { arbitraryRetrospective } from '../../kit/arbitrary-retrospective';

const asset = fc.record({
  hash: fc.stringMatching(/^[0-9a-f]{64}$/),
  type: fc.constantFrom('image/png', 'image/jpeg', 'image/svg+xml'),
  bytes: fc.uint8Array({ maxLength: 200 }),
});
const assets = fc.uniqueArray(asset, { maxLength: 3, selector: ({ hash }) => hash });
const byHash = <T extends { readonly hash: string }>(list: readonly T[]): readonly T[] =>
  [...list].sort((one, other) => (one.hash < other.hash ? -1 : 1));

describe('archives', () => {
  it('give back what was written', () => {
    fc.assert(
      fc.property(arbitraryRetrospective, assets, (retrospective, images) => {
        const outcome = readArchive(writeArchive(retrospective, images));
        expect(outcome).toEqual({ ok: true, value: { retrospective, assets: byHash(images) } });
      }),
      { numRuns: 60, seed: 20260304 },
    );
  });

  it('answer an outcome in good time, whatever became of their bytes', () => {
    const mutations = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), {
      minLength: 1,
      maxLength: 12,
    });
    const sources = fc
      .sample(arbitraryRetrospective, { numRuns: 6, seed: 7 })
      .map((source) => writeArchive(source, []));
    fc.assert(
      fc.property(fc.constantFrom(...sources), mutations, fc.nat({ max: 60 }), (source, changes, cut) => {
        const bytes = source.slice(0, source.length - cut);
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        const started = performance.now();
        const outcome = readArchive(bytes);
        expect(performance.now() - started).toBeLessThan(2_000);
        expect(typeof outcome.ok).toBe('boolean');
      }),
      { numRuns: 400, seed: 20260305 },
    );
  });
});
