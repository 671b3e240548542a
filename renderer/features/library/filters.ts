/** What the library shows: a shelf, facets that narrow it, words, and an order. */
import type { SeverityLevel } from '../../../shared/retrospective/severity';
import type { Listed } from '../../store/library';
import type { Shelf } from './shelves';

export type Period =
  | { readonly kind: 'any' }
  | { readonly kind: 'quarter' }
  | { readonly kind: 'year' }
  /** Calendar days on this machine, both included; an empty one is open. */
  | { readonly kind: 'custom'; readonly from: string; readonly to: string };

export interface Facets {
  readonly severities: readonly SeverityLevel[];
  readonly states: readonly Listed['status'][];
  readonly period: Period;
}

export const orders = ['newest', 'oldest', 'changed', 'title', 'severity'] as const;
export type Order = (typeof orders)[number];

export interface View {
  readonly shelf: Shelf;
  readonly facets: Facets;
  readonly query: string;
  readonly order: Order;
}

export const noFacets: Facets = { severities: [], states: [], period: { kind: 'any' } };

/** A period without a first and a last day leaves everything. */
const isOpen = (period: Period): boolean =>
  period.kind === 'any' || (period.kind === 'custom' && period.from === '' && period.to === '');

export const hasFacets = ({ severities, states, period }: Facets): boolean =>
  severities.length > 0 || states.length > 0 || !isOpen(period);

/** The day on this machine's calendar, as YYYY-MM-DD. */
export function dayOf(instant: string): string {
  const at = new Date(instant);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** First and last day of the period around today; an empty one is open. */
export function daysOf(period: Period, today: string): { readonly from: string; readonly to: string } {
  const year = today.slice(0, 4);
  switch (period.kind) {
    case 'any':
      return { from: '', to: '' };
    case 'year':
      return { from: `${year}-01-01`, to: `${year}-12-31` };
    case 'quarter': {
      const first = Math.floor((Number(today.slice(5, 7)) - 1) / 3) * 3 + 1;
      const month = (number: number) => String(number).padStart(2, '0');
      // Days are compared as text: no month has a 32nd.
      return { from: `${year}-${month(first)}-01`, to: `${year}-${month(first + 2)}-31` };
    }
    case 'custom':
      return { from: period.from, to: period.to };
  }
}

/** Letters are compared without case, width and accents. */
const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Folding two thousand titles for every key would be felt; rows keep their identity while they do not change. */
const folded = new WeakMap<Listed, string>();

function foldedText(listed: Listed): string {
  const known = folded.get(listed);
  if (known !== undefined) return known;
  const text = fold([listed.title, ...listed.services].join(' '));
  folded.set(listed, text);
  return text;
}

const onShelf = (listed: Listed, shelf: Shelf): boolean => {
  switch (shelf.kind) {
    case 'all':
      return true;
    case 'drafts':
      return listed.status === 'draft';
    case 'in-review':
      return listed.status === 'in-review';
    case 'archived':
      return listed.status === 'archived';
    case 'service':
      return listed.services.includes(shelf.name);
    case 'trash':
      return false;
  }
};

const allows = <Value>(chosen: readonly Value[], value: Value): boolean =>
  chosen.length === 0 || chosen.includes(value);

/** Every word of the query has to be in the title or a service. */
const holdsWords = (listed: Listed, words: readonly string[]): boolean =>
  words.every((word) => foldedText(listed).includes(word));

const wordsIn = (query: string): readonly string[] =>
  fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');

const text = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const byDate = (one: Listed, other: Listed): number => text(other.createdAt, one.createdAt);

const comparisons: Readonly<Record<Order, (one: Listed, other: Listed) => number>> = {
  newest: byDate,
  oldest: (one, other) => byDate(other, one),
  changed: (one, other) => text(other.updatedAt, one.updatedAt),
  title: (one, other) => collator.compare(one.title, other.title),
  severity: (one, other) => text(one.severity ?? 'none', other.severity ?? 'none') || byDate(one, other),
};

const collator = new Intl.Collator(['zh', 'en'], { numeric: true });

/** What the view shows, in its order. `today` is a day on this machine's calendar. */
export function viewed(list: readonly Listed[], view: View, today: string): readonly Listed[] {
  const { shelf, facets, order } = view;
  const { from, to } = daysOf(facets.period, today);
  const words = wordsIn(view.query);
  const inPeriod = (listed: Listed) => {
    if (from === '' && to === '') return true;
    const day = dayOf(listed.createdAt);
    return day >= from && (to === '' || day <= to);
  };
  return list
    .filter(
      (listed) =>
        onShelf(listed, shelf) &&
        allows(facets.states, listed.status) &&
        (facets.severities.length === 0 ||
          (listed.severity !== null && facets.severities.includes(listed.severity))) &&
        inPeriod(listed) &&
        holdsWords(listed, words),
    )
    .toSorted(comparisons[order]);
}
