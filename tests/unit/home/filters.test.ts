/** What the library shows of a list: shelf, facets, words, order. */
import { describe, expect, it } from 'vitest';
import { daysOf, noFacets, type View, viewed } from '../../../renderer/features/library/filters';
import type { Listed } from '../../../renderer/store/library';

const listed = (id: string, change: Partial<Listed>): Listed => ({
  id,
  title: id,
  language: 'en',
  severity: null,
  status: 'draft',
  sample: false,
  services: [],
  progress: [],
  actionsDone: 0,
  actionsTotal: 0,
  createdAt: '2026-05-10T12:00:00Z',
  updatedAt: '2026-05-10T12:00:00Z',
  revision: 1,
  ...change,
});

const list = [
  listed('Ünlock delay', { severity: 'SEV2', status: 'in-review', createdAt: '2026-05-10T12:00:00Z' }),
  listed('库存超卖', { severity: 'SEV1', status: 'archived', createdAt: '2026-04-01T12:00:00Z' }),
  listed('Cert expiry', { severity: 'SEV3', services: ['sign-in'], createdAt: '2026-01-15T12:00:00Z' }),
  listed('Old drill', { status: 'reviewed', createdAt: '2025-11-30T12:00:00Z' }),
];

const show = (view: Partial<View>) =>
  viewed(
    list,
    { shelf: { kind: 'all' }, facets: noFacets, query: '', order: 'newest', ...view },
    '2026-05-20',
  ).map(({ id }) => id);

describe('the view of the library', () => {
  it('has shelves', () => {
    expect(show({ shelf: { kind: 'in-review' } })).toEqual(['Ünlock delay']);
    expect(show({ shelf: { kind: 'archived' } })).toEqual(['库存超卖']);
    expect(show({ shelf: { kind: 'service', name: 'sign-in' } })).toEqual(['Cert expiry']);
    expect(show({ shelf: { kind: 'trash' } })).toEqual([]);
  });

  it('joins facets of one kind by or, of several kinds by and', () => {
    expect(show({ facets: { ...noFacets, severities: ['SEV1', 'SEV2'] } })).toEqual([
      'Ünlock delay',
      '库存超卖',
    ]);
    expect(show({ facets: { ...noFacets, severities: ['SEV1', 'SEV2'], states: ['archived'] } })).toEqual([
      '库存超卖',
    ]);
  });

  it('finds every word, whatever its case, accents and width', () => {
    expect(show({ query: 'delay ünl' })).toEqual(['Ünlock delay']);
    expect(show({ query: 'UNLOCK' })).toEqual(['Ünlock delay']);
    expect(show({ query: '超卖' })).toEqual(['库存超卖']);
    expect(show({ query: 'ｓｉｇｎ' })).toEqual(['Cert expiry']);
    expect(show({ query: 'unlock expiry' })).toEqual([]);
    expect(show({ query: '  ' })).toHaveLength(4);
  });

  it('keeps to periods, both days included, an empty one open', () => {
    const between = (from: string, to: string) =>
      show({ facets: { ...noFacets, period: { kind: 'custom', from, to } } });
    expect(show({ facets: { ...noFacets, period: { kind: 'quarter' } } })).toEqual([
      'Ünlock delay',
      '库存超卖',
    ]);
    expect(show({ facets: { ...noFacets, period: { kind: 'year' } } })).toHaveLength(3);
    expect(between('2026-04-01', '2026-04-01')).toEqual(['库存超卖']);
    expect(between('2026-05-01', '')).toEqual(['Ünlock delay']);
    expect(between('', '2025-12-31')).toEqual(['Old drill']);
    expect(between('', '')).toHaveLength(4);
  });

  it('knows the quarters', () => {
    const quarter = (today: string) => daysOf({ kind: 'quarter' }, today);
    expect(quarter('2026-01-01')).toEqual({ from: '2026-01-01', to: '2026-03-31' });
    expect(quarter('2026-12-31')).toEqual({ from: '2026-10-01', to: '2026-12-31' });
  });

  it('has orders', () => {
    expect(show({ order: 'oldest' })[0]).toBe('Old drill');
    expect(show({ order: 'severity' })).toEqual(['库存超卖', 'Ünlock delay', 'Cert expiry', 'Old drill']);
    expect(show({ order: 'title' })).toHaveLength(4);
  });
});
