/** The side-by-side comparison: nothing is lost on either side, words of both languages are told apart. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffLines, type Piece } from '../../../renderer/ui/text-diff';

const textOf = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');
const changed = (pieces: readonly Piece[] | null | undefined) =>
  (pieces ?? []).filter(({ isChanged }) => isChanged).map(({ text }) => text);

describe('lines side by side', () => {
  it('are all there, in order, on both sides; what is marked the same is the same', () => {
    const lines = fc.array(fc.constantFrom('a b', 'a c', '订单同步失败', '订单同步延迟', '', '👩🏽‍💻 x'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const rows = diffLines(before, after);
        expect(rows.flatMap((row) => (row.before ? [textOf(row.before)] : []))).toEqual(before);
        expect(rows.flatMap((row) => (row.after ? [textOf(row.after)] : []))).toEqual(after);
        for (const row of rows) if (row.isSame) expect(row.before).toEqual(row.after);
      }),
      { seed: 20261127, numRuns: 300 },
    );
  });

  it('mark only the words that differ, in English and in Chinese', () => {
    const [english] = diffLines(['The alert fired late'], ['The alert fired early']);
    expect([changed(english?.before), changed(english?.after)]).toEqual([['late'], ['early']]);
    const [chinese] = diffLines(['订单同步失败'], ['订单同步延迟']);
    expect([changed(chinese?.before), changed(chinese?.after)]).toEqual([['失败'], ['延迟']]);
  });
});
