/** Everything in a retrospective that is linted, with the place it came from. */
import type { Id } from '../kit/ids';
import { type Leaf, leavesOf } from '../prose/leaves';
import type { Block } from '../prose/prose';
import type { Ignore, Retrospective, TaughtWord } from '../retrospective/retrospective';
import { type PageId, pageIds } from '../retrospective/step-id';
import type { LintBlock, LintContext } from './block';

/** The lists of a retrospective whose items have text of the writer's own. */
export type Collection =
  | 'goals'
  | 'handlingTargets'
  | 'assumptions'
  | 'events'
  | 'gapNotes'
  | 'results'
  | 'impacts'
  | 'observations'
  | 'factors'
  | 'rules'
  | 'practices'
  | 'actionItems'
  | 'decidedAgainst'
  | 'notices';

/** Where a passage stands. `block` counts the top-level blocks of the page, `leaf` the leaves of that block. */
export type Place =
  | { readonly kind: 'prose'; readonly page: PageId; readonly block: number; readonly leaf: number }
  | { readonly kind: 'item'; readonly collection: Collection; readonly id: Id; readonly field: string };

export interface Passage {
  readonly place: Place;
  readonly block: LintBlock;
}

type Section = LintBlock['section'];

/** Prose of all pages in order, then the fields of all structures. Unchanged blocks answer the same object. */
export const passagesOf = (retrospective: Retrospective): readonly Passage[] => [
  ...pageIds.flatMap((page) => prosePassages(page, retrospective.prose[page].children)),
  ...fieldPassages(retrospective),
];

const prosePassages = (page: PageId, blocks: readonly Block[]): readonly Passage[] =>
  blocks.flatMap((block, index) =>
    lintBlocksOf(block, page === 'unsorted' ? null : page).map((lintBlock, leaf) => ({
      place: { kind: 'prose', page, block: index, leaf },
      block: lintBlock,
    })),
  );

/** Prose blocks are never changed in place, so one block object has one answer per section. */
const known = new WeakMap<Block, { readonly section: Section; readonly blocks: readonly LintBlock[] }>();

function lintBlocksOf(block: Block, section: Section): readonly LintBlock[] {
  const answer = known.get(block);
  if (answer?.section === section) return answer.blocks;
  const blocks = leavesOf(block).map((leaf: Leaf) => ({ ...leaf, section }));
  known.set(block, { section, blocks });
  return blocks;
}

/** Fields of one list: their names, the section they are in, and a label for those that hold people. */
interface Fields<Item extends { readonly id: Id }> {
  readonly collection: Collection;
  readonly section: Section;
  readonly text: (item: Item) => Readonly<Record<string, string>>;
}

const fields = {
  goals: of('goals', 'goals', ({ statement, measure }) => ({ statement, measure })),
  handlingTargets: of('handlingTargets', 'goals', ({ text }) => ({ text })),
  assumptions: of('assumptions', 'goals', ({ text, signal }) => ({ text, signal })),
  events: of('events', 'timeline', ({ text, knowledge }) => ({ text, ...knowledge })),
  gapNotes: of('gapNotes', 'timeline', ({ text }) => ({ text })),
  results: of('results', 'evaluation', ({ actual, note }) => ({ actual, note })),
  impacts: of('impacts', 'evaluation', ({ who, cost }) => ({ who, cost })),
  observations: of('observations', 'evaluation', ({ text }) => ({ text })),
  factors: of('factors', 'causes', ({ statement, evidence, counterEvidence }) => ({
    statement,
    evidence,
    counterEvidence,
  })),
  rules: of('rules', 'patterns', ({ condition, result, mechanism, boundary, signal }) => ({
    condition,
    result,
    mechanism,
    boundary,
    signal,
  })),
  practices: of('practices', 'patterns', ({ text }) => ({ text })),
  actionItems: of('actionItems', 'actions', ({ text, owner, verification }) => ({
    text,
    owner,
    verification,
  })),
  decidedAgainst: of('decidedAgainst', 'actions', ({ text, reason }) => ({ text, reason })),
  notices: of('notices', 'document', ({ title, seen, workaround, dataSafety, doing }) => ({
    title,
    seen,
    workaround,
    dataSafety,
    doing,
  })),
} as const;

function of<Name extends Collection>(
  collection: Name,
  section: Section,
  text: (item: Retrospective[Name][number]) => Readonly<Record<string, string>>,
): Fields<Retrospective[Name][number]> {
  return { collection, section, text };
}

const fieldPassages = (retrospective: Retrospective): readonly Passage[] => [
  ...itemPassages(retrospective.goals, fields.goals),
  ...itemPassages(retrospective.handlingTargets, fields.handlingTargets),
  ...itemPassages(retrospective.assumptions, fields.assumptions),
  ...itemPassages(retrospective.events, fields.events),
  ...itemPassages(retrospective.gapNotes, fields.gapNotes),
  ...itemPassages(retrospective.results, fields.results),
  ...itemPassages(retrospective.impacts, fields.impacts),
  ...itemPassages(retrospective.observations, fields.observations),
  ...itemPassages(retrospective.factors, fields.factors),
  ...itemPassages(retrospective.rules, fields.rules),
  ...itemPassages(retrospective.practices, fields.practices),
  ...itemPassages(retrospective.actionItems, fields.actionItems),
  ...itemPassages(retrospective.decidedAgainst, fields.decidedAgainst),
  ...itemPassages(retrospective.notices, fields.notices),
];

/** Items are never changed in place either. */
const knownItems = new WeakMap<object, readonly Passage[]>();

const itemPassages = <Item extends { readonly id: Id }>(
  items: readonly Item[],
  list: Fields<Item>,
): readonly Passage[] =>
  items.flatMap((item) => {
    const answer = knownItems.get(item) ?? passagesOfItem(item, list);
    knownItems.set(item, answer);
    return answer;
  });

const passagesOfItem = <Item extends { readonly id: Id }>(
  item: Item,
  { collection, section, text }: Fields<Item>,
): readonly Passage[] =>
  Object.entries(text(item))
    .filter(([, value]) => value.trim() !== '')
    .map(([field, value]) => ({
      place: { kind: 'item', collection, id: item.id, field },
      block: { text: value, kind: 'field', masks: [], section, label: field },
    }));

/**
 * What the retrospective knows about its own people and systems, and what its writer decided to ignore.
 * `known` are names of people it takes as its own.
 */
export function contextOf(retrospective: Retrospective, known: readonly string[] = []): LintContext {
  const { participants, events, actionItems, services, suggestions } = retrospective;
  const { ignored, taught } = suggestions;
  const people = [
    ...participants.flatMap(({ label, role }) => [label, role]),
    ...events.map(({ role }) => role),
    ...actionItems.map(({ owner }) => owner),
    ...termsOf(taught, 'person'),
    ...known,
  ];
  return {
    people: distinct(people),
    systems: distinct([...services, ...termsOf(taught, 'system'), ...termsOf(taught, 'product')]),
    ignoredRules: ignored.filter(hasScope('rule')).map(({ rule }) => rule),
    ignoredHashes: ignored.filter(hasScope('here')).map(({ hash }) => hash),
    ignoredWords: ignored.filter(hasScope('words')).map(({ rule, quote }) => ({ rule, text: quote })),
    packs: [],
    learned: false,
  };
}

const hasScope =
  <Scope extends Ignore['scope']>(scope: Scope) =>
  (ignore: Ignore): ignore is Extract<Ignore, { scope: Scope }> =>
    ignore.scope === scope;

const termsOf = (taught: readonly TaughtWord[], as: TaughtWord['as']): readonly string[] =>
  taught.filter((word) => word.as === as).map(({ term }) => term);

const distinct = (terms: readonly string[]): readonly string[] =>
  [...new Set(terms.map((term) => term.trim()))].filter((term) => term !== '');
