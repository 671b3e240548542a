/** Which events the review shows: by filter, groups of the same folded into their first. */
import type { Proposal } from '../../../shared/intake/intake';
import { hasOpenMilestone, isKept, isUnsure, linesOf, type Review, type ReviewItem } from './review';

export const filters = ['proposed', 'unsure', 'chatter', 'all'] as const;
export type Filter = (typeof filters)[number];

export interface Listing {
  readonly items: readonly ReviewItem[];
  readonly counts: Readonly<Record<Filter, number>>;
  readonly kept: number;
  /** Proposed milestones of kept events that nobody confirmed. */
  readonly unconfirmed: readonly string[];
}

/** All items in the order of the source, with what was added where it belongs. */
export function itemsOf(proposals: readonly Proposal[], added: Review['added']): readonly ReviewItem[] {
  const items: ReviewItem[] = proposals.map((proposal) => ({ kind: 'proposal', id: proposal.id, proposal }));
  for (const one of added) {
    const at = items.findLastIndex((item) => linesOf(item).line <= one.line);
    items.splice(at + 1, 0, { kind: 'added', id: one.id, added: one });
  }
  return items;
}

/** The first of its group, or alone. */
const leads = (item: ReviewItem): boolean => item.kind === 'added' || item.proposal.group === item.id;

interface Order {
  readonly filter: Filter;
  /** Ids of groups that are unfolded. */
  readonly unfolded: ReadonlySet<string>;
}

export function listingOf(all: readonly ReviewItem[], review: Review, { filter, unfolded }: Order): Listing {
  const counts = { proposed: 0, unsure: 0, chatter: 0, all: all.length };
  const items: ReviewItem[] = [];
  const unconfirmed: string[] = [];
  let kept = 0;
  for (const item of all) {
    const isWanted = isKept(item, review);
    const isProposed = isWanted || item.kind === 'added' || item.proposal.key;
    const isDoubtful = isWanted && isUnsure(item, review);
    if (isWanted) kept += 1;
    if (isWanted && hasOpenMilestone(item, review)) unconfirmed.push(item.id);
    if (isProposed) counts.proposed += 1;
    else counts.chatter += 1;
    if (isDoubtful) counts.unsure += 1;
    const group = item.kind === 'proposal' ? item.proposal.group : item.id;
    const fits =
      filter === 'all' ||
      (filter === 'proposed' && isProposed) ||
      (filter === 'chatter' && !isProposed) ||
      (filter === 'unsure' && isDoubtful);
    if (unfolded.has(group) ? fits || !leads(item) : fits && (leads(item) || isWanted)) items.push(item);
  }
  return { items, counts, kept, unconfirmed };
}

/** How many say the same as each first one, without it. */
export function groupSizes(proposals: readonly Proposal[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const { id, group } of proposals) if (id !== group) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return sizes;
}
