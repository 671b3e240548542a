/** Puts together what a document tells in several places: factors to a tree, knowledge to its event, doubts to what they are about. */

import type { Id, MakeId } from '../../kit/ids';
import type { Block } from '../../prose/prose';
import { wordsOf } from '../../prose/words';
import type { ActionItem } from '../../retrospective/action-items';
import type { Factor } from '../../retrospective/factors';
import type { Impact } from '../../retrospective/results';
import { emptyEvent, type TimelineEvent } from '../../retrospective/timeline';
import { missingWords, proseWords } from '../prose-words';
import type { Lists, Loose } from './part';

export interface Tied {
  readonly lists: Lists;
  /** Blocks that are about nothing the document has: they stay as they stand. */
  readonly left: readonly Block[];
  /** Words that were only there to tell what belongs together. */
  readonly said: readonly string[];
}

/** The lists with everything loose in its place. Action items name their factor by its number until here. */
export function tie(lists: Lists, loose: readonly Loose[], makeId: MakeId): Tied {
  const { factors, numbers } = treeOf(loose.filter((one) => one.is === 'factor'));
  const left: Block[] = [];
  const said: string[] = [];
  let impacts: readonly Impact[] = lists.impacts ?? [];
  let events: readonly TimelineEvent[] = lists.events ?? [];
  const doubted = new Map<Id, string>();
  for (const one of loose) {
    if (one.is === 'factor') continue;
    if (one.is === 'turning') {
      const known = withKnowledge(events, one);
      if (known) said.push(...wordsOf(one.time));
      events = known ?? [...events, eventOf(one, makeId)];
      continue;
    }
    const isTied = one.is === 'doubt' ? doubt(doubted, numbers.get(one.number), one.text) : false;
    const known = one.is === 'estimate' ? withEstimate(impacts, one) : null;
    impacts = known ?? impacts;
    if (isTied || known) said.push(...about(one));
    else left.push(one.block);
  }
  const all = [...(lists.factors ?? []), ...factors].map((factor) => {
    const counterEvidence = doubted.get(factor.id);
    return counterEvidence === undefined ? factor : { ...factor, counterEvidence };
  });
  said.push(
    ...(lists.actionItems ?? []).flatMap(({ factor }) =>
      numbers.has(factor ?? '') ? wordsOf(factor ?? '') : [],
    ),
  );
  const actionItems = lists.actionItems?.map((item) => answering(item, numbers));
  return {
    lists: { ...lists, impacts, events, factors: all, ...(actionItems ? { actionItems } : {}) },
    left,
    said,
  };
}

/** Whether it could be noted: a factor has one doubt. */
function doubt(doubted: Map<Id, string>, id: Id | undefined, text: string): boolean {
  if (id === undefined || doubted.has(id)) return false;
  doubted.set(id, text);
  return true;
}

/** The words of a question that the structure it is about says by having it. */
const about = (one: Extract<Loose, { block: Block }>): readonly string[] =>
  missingWords(
    proseWords(one.block),
    (one.is === 'doubt' ? [one.text] : [one.by, one.due ?? '']).flatMap(wordsOf),
  );

type Numbered = Extract<Loose, { is: 'factor' }>;

const placesOf = (number: string): readonly number[] => number.slice(1).split('.').map(Number);

function inOrder(one: Numbered, other: Numbered): number {
  const [first, second] = [placesOf(one.number), placesOf(other.number)];
  const at = first.findIndex((place, index) => place !== second[index]);
  return at < 0 ? first.length - second.length : (first[at] ?? 0) - (second[at] ?? 0);
}

/** A factor hangs from the one whose number is the beginning of its own. */
function treeOf(found: readonly Numbered[]): {
  readonly factors: readonly Factor[];
  readonly numbers: ReadonlyMap<string, Id>;
} {
  const numbers = new Map(found.map(({ number, factor }) => [number, factor.id]));
  const factors = [...found].sort(inOrder).map(({ number, factor, aside }): Factor => {
    const parent = numbers.get(number.replace(/\.\d+$/, ''));
    const confidence = factor.confidence ?? (factor.evidence === '' ? null : 'evidence');
    return { ...factor, parent: parent === factor.id ? null : (parent ?? null), confidence, picked: !aside };
  });
  return { factors, numbers };
}

type Turning = Extract<Loose, { is: 'turning' }>;

/** Known at a time no event has: an event by itself. */
const eventOf = ({ time, knowledge }: Turning, makeId: MakeId): TimelineEvent => {
  const unknown = { at: null, until: null, zone: null, certainty: 'unknown', text: time } as const;
  return { ...emptyEvent(makeId(), unknown, ''), knowledge };
};

/** Null where no event has that time. */
function withKnowledge(
  events: readonly TimelineEvent[],
  { time, knowledge }: Turning,
): readonly TimelineEvent[] | null {
  const isFree = ({ knowledge: { known, believed, unknown } }: TimelineEvent): boolean =>
    known + believed + unknown === '';
  const at = events.findIndex((event) => event.time.text === time && isFree(event));
  const found = events[at];
  return found ? events.with(at, { ...found, knowledge }) : null;
}

function withEstimate(
  impacts: readonly Impact[],
  { about, by, due }: Extract<Loose, { is: 'estimate' }>,
): readonly Impact[] | null {
  const at = impacts.findIndex(
    ({ who, howMany, estimate }) =>
      (who.trim() || howMany.trim()) === about && estimate?.confirmedBy === '' && estimate.due === null,
  );
  const found = impacts[at];
  return found ? impacts.with(at, { ...found, estimate: { confirmedBy: by, due } }) : null;
}

/** A number nothing has stays readable. */
function answering(item: ActionItem, numbers: ReadonlyMap<string, Id>): ActionItem {
  if (item.factor === null || !/^F\d/.test(item.factor)) return item;
  const id = numbers.get(item.factor);
  return id === undefined
    ? { ...item, factor: null, text: `${item.text} (${item.factor})` }
    : { ...item, factor: id };
}
