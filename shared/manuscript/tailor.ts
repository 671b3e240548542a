/** The document as one audience may have it: what is not for it is gone before anything is composed, drawn or listed. */
import type { Language } from '../kit/bilingual';
import type { Id } from '../kit/ids';
import { fillLive } from '../prose/live-value';
import { emptyProse, type Prose } from '../prose/prose';
import { within } from '../prose/reach';
import type { ActionItem } from '../retrospective/action-items';
import { collections } from '../retrospective/edit';
import type { Factor } from '../retrospective/factors';
import type { Retrospective } from '../retrospective/retrospective';
import { type PageId, pageIds } from '../retrospective/step-id';
import { noKnowledge, type TimelineEvent } from '../retrospective/timeline';
import { type Audience, showsTo } from './audience';
import { liveText } from './live-text';

/**
 * The document without what the audience does not get. The team gets all of it. Computed values are written out from
 * all events first, so that leaving some out changes no number.
 */
export function tailor(retrospective: Retrospective, audience: Audience, language: Language): Retrospective {
  if (audience === 'internal') return retrospective;
  const marked = withoutMarked(withProse(retrospective, audience, language), audience);
  const led = forLeaders(marked);
  return audience === 'executive' ? led : forCustomers(led);
}

function withProse(retrospective: Retrospective, audience: Audience, language: Language): Retrospective {
  const told = (page: PageId): Prose => ({
    type: 'root',
    children: [
      ...fillLive(
        within(retrospective.prose[page].children, showsTo(audience)),
        (value) => liveText(value, retrospective.events, language).text,
      ),
    ],
  });
  const prose = Object.fromEntries(pageIds.map((page) => [page, told(page)])) as Retrospective['prose'];
  return { ...retrospective, prose };
}

/** Items whose mark the audience does not see, and below a factor that is gone nothing hangs in the air. */
function withoutMarked(retrospective: Retrospective, audience: Audience): Retrospective {
  const shows = showsTo(audience);
  const isShown = ({ id }: { readonly id: Id }): boolean => {
    const reach = retrospective.reach[id];
    return reach === undefined || shows(reach);
  };
  const lists = collections.map((name) => [
    name,
    name === 'factors'
      ? keepFactors(retrospective.factors, isShown)
      : (retrospective[name] as readonly { readonly id: Id }[]).filter(isShown),
  ]);
  return { ...retrospective, ...Object.fromEntries(lists), reach: {} };
}

/** The factors that pass; one whose parent is gone hangs from the nearest that stays. */
function keepFactors(factors: readonly Factor[], passes: (factor: Factor) => boolean): readonly Factor[] {
  const byId = new Map(factors.map((factor) => [factor.id, factor]));
  const kept = new Set(factors.filter(passes).map(({ id }) => id));
  const standing = (id: Id | null, left = factors.length): Id | null =>
    id === null || left === 0 || kept.has(id) ? id : standing(byId.get(id)?.parent ?? null, left - 1);
  return factors
    .filter(({ id }) => kept.has(id))
    .map((factor) => ({ ...factor, parent: standing(factor.parent) }));
}

const isPickedIn = (factors: readonly Factor[]): ((factor: Factor) => boolean) =>
  factors.some(({ picked }) => picked) ? ({ picked }) => picked : () => true;

/** Who leads does not need what the team works with: sources, quotes, house rules, what was looked through. */
const forLeaders = (retrospective: Retrospective): Retrospective => ({
  ...retrospective,
  participants: [],
  formerTitles: [],
  prose: { ...retrospective.prose, narrative: emptyProse, unsorted: emptyProse },
  ladder: [],
  reviews: [],
  gapNotes: [],
  events: shortened(retrospective.events),
  factors: keepFactors(retrospective.factors, isPickedIn(retrospective.factors)).map((factor) => ({
    ...factor,
    evidence: '',
  })),
  questions: { hidden: [], reworded: {}, limited: {}, added: [] },
  suggestions: { ignored: [], taught: [] },
});

/** The key events and milestones; all of them where none is one. */
function shortened(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  const telling = events.filter(({ key, milestone }) => key || milestone !== null);
  return (telling.length === 0 ? events : telling).map((event) => ({
    ...event,
    evidence: [],
    knowledge: noKnowledge,
  }));
}

/** Outside the house only what is confirmed, what happened, what changes, and what was announced. */
const forCustomers = (retrospective: Retrospective): Retrospective => ({
  ...retrospective,
  noun: '',
  severity: null,
  status: { state: 'draft', reviewedBy: '', reviewedAt: null, before: null },
  services: [],
  tags: [],
  owner: '',
  reviewDate: null,
  prose: { ...retrospective.prose, ...unspoken },
  goals: [],
  handlingTargets: [],
  assumptions: [],
  events: retrospective.events
    .filter(({ key, milestone }) => key || milestone !== null)
    .map((event) => ({ ...event, role: '', kind: null, phase: null, key: false })),
  results: [],
  impacts: retrospective.impacts.map((impact) => ({ ...impact, cost: '', source: '' })),
  observations: [],
  factors: keepFactors(retrospective.factors, ({ confidence }) => confidence === 'evidence').map(asConfirmed),
  categories: [],
  rules: [],
  practices: [],
  actionItems: retrospective.actionItems.filter(({ state }) => state !== 'dropped').map(asPromised),
  decidedAgainst: [],
});

/** Pages on which the team thinks aloud; the summary is written to be read. */
const unspoken = {
  goals: emptyProse,
  narrative: emptyProse,
  evaluation: emptyProse,
  causes: emptyProse,
  patterns: emptyProse,
  unsorted: emptyProse,
} as const;

const asConfirmed = (factor: Factor): Factor => ({
  ...factor,
  family: null,
  category: null,
  ownSide: false,
  counterEvidence: '',
});

/** What will change and until when, not who does it and how it is tracked. */
const asPromised = (item: ActionItem): ActionItem => ({
  ...item,
  owner: '',
  side: null,
  means: null,
  strength: null,
  verification: '',
  link: '',
  factor: null,
});
