/** Changes gathered by when they were made, as one remembers them: just now, earlier today, yesterday, on a day. */
import { type Instant, toMilliseconds } from '../../../shared/kit/instant';

export type When =
  | { readonly kind: 'minutes' | 'today' | 'yesterday' }
  /** Midnight of the day, on the clock of this machine. */
  | { readonly kind: 'day'; readonly day: Date };

export interface Group<Item> {
  readonly when: When;
  readonly items: readonly Item[];
}

/** This long ago is still a few minutes ago, in milliseconds. */
const fewMinutes = 10 * 60_000;

/** Newest first, as they are given; neighbours of the same time stand together. */
export function groupsOf<Item extends { readonly at: Instant }>(
  items: readonly Item[],
  now: Instant,
): readonly Group<Item>[] {
  const groups: { readonly when: When; readonly key: string; readonly items: Item[] }[] = [];
  for (const item of items) {
    const when = whenOf(item.at, now);
    const key = when.kind === 'day' ? String(when.day.getTime()) : when.kind;
    const last = groups.at(-1);
    if (last?.key === key) last.items.push(item);
    else groups.push({ when, key, items: [item] });
  }
  return groups;
}

function whenOf(at: Instant, now: Instant): When {
  if (toMilliseconds(now) - toMilliseconds(at) < fewMinutes) return { kind: 'minutes' };
  const [day, today] = [midnight(at, 0), midnight(now, 0)];
  if (day.getTime() === today.getTime()) return { kind: 'today' };
  return day.getTime() === midnight(now, -1).getTime() ? { kind: 'yesterday' } : { kind: 'day', day };
}

function midnight(at: Instant, days: number): Date {
  const date = new Date(toMilliseconds(at));
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days);
}
