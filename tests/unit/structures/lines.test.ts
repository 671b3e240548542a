import { describe, expect, it } from 'vitest';
import { changedResult, overrun, resultLines } from '../../../renderer/features/evaluation/lines';
import {
  nextConfidence,
  outlineOf,
  withCategory,
  withFamily,
} from '../../../renderer/features/factors/outline';
import { readChannels, showChannels } from '../../../renderer/features/measures/channels';
import { withState } from '../../../renderer/features/measures/status';
import { applyEdit } from '../../../shared/retrospective/edit';
import { branchOf, removeFactors, restoreFactors } from '../../../shared/retrospective/factor-tree';
import { emptyFactor, type Factor } from '../../../shared/retrospective/factors';
import { emptyEvent, type Milestone } from '../../../shared/retrospective/timeline';
import { openDocument } from './editing';

const milestone = (at: string, name: Milestone) => ({
  ...emptyEvent(name, { at, until: null, zone: 'UTC', certainty: 'exact' as const, text: '' }, name),
  milestone: name,
});

describe('the table of targets and results', () => {
  const result = { actual: '61 %', verdict: null, note: '' };
  const document = openDocument({
    goals: [{ id: 'g', statement: 'Orders in time', measure: '', target: '95 %', source: '' }],
    handlingTargets: [
      { id: 'd', kind: 'detect', minutes: 10, text: '10 min', source: '' },
      { id: 'c', kind: 'contain', minutes: null, text: 'soon', source: '' },
    ],
    events: [milestone('2026-11-12T01:02:00Z', 'started'), milestone('2026-11-12T01:31:00Z', 'detected')],
    results: [
      { id: '1', goal: 'g', ...result },
      { id: '2', goal: null, ...result, actual: '' },
      { id: '3', goal: 'gone', ...result },
      { id: '4', goal: 'gone', ...result, actual: '' },
    ],
  });
  const lines = resultLines(document.current());

  it('has a line for every goal, every handling target and every result that answers neither', () => {
    expect(lines.map(({ id, of }) => [id, of])).toEqual([
      ['g', 'goal'],
      ['d', 'handling'],
      ['c', 'handling'],
      ['2', 'nothing'],
      ['3', 'nothing'],
    ]);
    expect(lines[0]?.result?.actual).toBe('61 %');
  });

  it('computes what the timeline gives and by how much it is over', () => {
    expect(lines.map((line) => line.computed)).toEqual([null, 29 * 60_000, null, null, null]);
    expect(lines.map(overrun)).toEqual([null, 19 * 60_000, null, null, null]);
  });

  it('gives a line without a result its first, and keeps the rest of one it has', () => {
    const [goal, detect] = lines;
    if (!goal || !detect) throw new Error('two lines expected');
    const newId = () => 'new';
    expect(changedResult(detect, { verdict: 'missed' }, newId)).toEqual({
      id: 'new',
      goal: 'd',
      actual: '',
      verdict: 'missed',
      note: '',
    });
    expect(changedResult(goal, { note: 'n' }, newId)).toEqual({ id: '1', goal: 'g', ...result, note: 'n' });
  });
});

const factor = (id: string, parent: string | null): Factor => ({ ...emptyFactor(id, parent), statement: id });

describe('the outline of factors', () => {
  const factors = [
    factor('a', null),
    factor('c', null),
    factor('b', 'a'),
    factor('d', 'b'),
    factor('e', 'a'),
  ];

  it('lists each factor above what explains it', () => {
    expect(outlineOf(factors).map((line) => [line.factor.id, line.depth, line.below])).toEqual([
      ['a', 0, 3],
      ['b', 1, 1],
      ['d', 2, 0],
      ['e', 1, 0],
      ['c', 0, 0],
    ]);
  });

  it('comes back as it was after a branch was taken out', () => {
    const before = openDocument({ factors }).current();
    const branch = branchOf(factors, 'a');
    const after = applyEdit(before, removeFactors(branch));
    expect(after.factors.map(({ id }) => id)).toEqual(['c']);
    expect(applyEdit(after, restoreFactors(factors, branch)).factors).toEqual(factors);
  });

  it('goes round evidence, hypothesis and not said', () => {
    expect(nextConfidence(null)).toBe('evidence');
    expect(nextConfidence('evidence')).toBe('hypothesis');
    expect(nextConfidence('hypothesis')).toBeNull();
  });

  it('keeps family and category together', () => {
    const process = { id: 'process', family: 'system', name: 'Process' } as const;
    const sorted = withCategory(factor('a', null), process);
    expect(sorted).toMatchObject({ category: 'process', family: 'system' });
    expect(withFamily(sorted, 'system', [process]).category).toBe('process');
    expect(withFamily(sorted, 'human', [process]).category).toBeNull();
    expect(withCategory(sorted, null)).toMatchObject({ category: null, family: 'system' });
  });
});

describe('the status of a document', () => {
  const draft = { state: 'draft', reviewedBy: 'facilitator', reviewedAt: null, before: null } as const;
  const now = '2026-11-20T08:00:00Z';
  it('takes the date of the review once and keeps it in the archive', () => {
    const reviewed = withState(draft, 'reviewed', now);
    expect(reviewed.reviewedAt).toBe(now);
    expect(withState(reviewed, 'archived', '2027-01-01T00:00:00Z').reviewedAt).toBe(now);
  });
  it('drops it on the way back', () => {
    expect(withState(withState(draft, 'reviewed', now), 'in-review', now)).toEqual({
      ...draft,
      state: 'in-review',
    });
  });
});

it('channels are read with the commas of both scripts', () => {
  expect(readChannels(' mail, 状态页、电话；  ')).toEqual(['mail', '状态页', '电话']);
  expect(readChannels(showChannels(['a', 'b']))).toEqual(['a', 'b']);
});
