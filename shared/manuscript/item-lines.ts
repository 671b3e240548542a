/** An item of any structure as labelled lines of words, so that two values of it can be read beside each other. */
import type { Bilingual, Language } from '../kit/bilingual';
import type { Id } from '../kit/ids';
import type { PlainDate } from '../kit/instant';
import { en } from '../messages/en';
import { zh } from '../messages/zh';
import type { Collection, ItemOf } from '../retrospective/edit';
import { categoriesOf } from '../retrospective/factor-categories';
import type { Retrospective } from '../retrospective/retrospective';
import type { Evidence, Knowledge } from '../retrospective/timeline';
import { showTime } from '../time/show-time';
import { showInstant } from './clock';
import {
  actionStateLabels,
  eventKindLabels,
  familyLabels,
  handlingLabels,
  meansLabels,
  milestoneLabels,
  noticeLabels,
  observationLabels,
  phaseLabels,
  practiceLabels,
  reviewLabels,
  sideLabels,
  strengthLabels,
  verdictLabels,
} from './labels';

export interface ItemLine {
  readonly label: string;
  /** Empty where the item says nothing about it. */
  readonly text: string;
}

/** What is around an item: the document it stands in, for the names of others, and the language of the reader. */
export interface Reading {
  readonly document: Retrospective;
  readonly language: Language;
}

const words = {
  en: { ...en.structures, own: en.comparing.fields },
  zh: { ...zh.structures, own: zh.comparing.fields },
} as const;
type Words = (typeof words)[Language];

interface Reader extends Reading {
  readonly w: Words;
  readonly choice: <K extends string | number>(
    labels: Readonly<Record<K, Bilingual>>,
    key: K | null,
  ) => string;
  readonly yes: (flag: boolean) => string;
  readonly nameIn: (collection: 'events' | 'factors', id: Id | null) => string;
}

type Lines<Item> = (item: Item, reader: Reader) => readonly (readonly [label: string, text: string])[];

const ticked: Readonly<Record<Language, string>> = { en: 'yes', zh: '是' };

function readerOf(reading: Reading): Reader {
  const { document, language } = reading;
  return {
    ...reading,
    w: words[language],
    choice: (labels, key) => (key === null ? '' : labels[key][language]),
    yes: (flag) => (flag ? ticked[language] : ''),
    nameIn: (collection, id) => {
      const found = document[collection].find((item) => item.id === id);
      return found === undefined ? '' : 'statement' in found ? found.statement : found.text;
    },
  };
}

/** Every field of the item that carries meaning, always the same ones in the same order. */
export function itemLines<C extends Collection>(
  collection: C,
  item: ItemOf<C>,
  reading: Reading,
): readonly ItemLine[] {
  const lines = linesOf[collection] as Lines<ItemOf<C>>;
  return lines(item, readerOf(reading)).map(([label, text]) => ({ label, text }));
}

const dateText = (date: PlainDate | null): string => date ?? '';

const linesOf: { readonly [C in Collection]: Lines<ItemOf<C>> } = {
  participants: ({ label, role }, { w }) => [
    [w.own.person, label],
    [w.timeline.role, role],
  ],
  ladder: ({ level, name, readsAs, response, notice, document }) => [
    [level, [name, readsAs, response, notice, document].filter((part) => part !== '').join(' · ')],
  ],
  goals: ({ statement, target, measure, source }, { w }) => [
    [w.goals.statement, statement],
    [w.goals.target, target],
    [w.goals.measure, measure],
    [w.goals.source, source],
  ],
  handlingTargets: ({ kind, text, minutes, source }, { w, choice }) => [
    [w.goals.kind, choice(handlingLabels, kind)],
    [w.goals.time, text || (minutes === null ? '' : `${minutes} min`)],
    [w.goals.source, source],
  ],
  assumptions: ({ text, signal }, { w }) => [
    [w.goals.assumptions, text],
    [w.goals.signal, signal],
  ],
  events: (event, { w, choice, yes, document, language }) => [
    [w.timeline.time, showTime(event.time, document.zone, language, { withDate: true })],
    [w.timeline.text, event.text],
    [w.timeline.role, event.role],
    [w.timeline.kind, choice(eventKindLabels, event.kind)],
    [w.timeline.phase, choice(phaseLabels, event.phase)],
    [w.timeline.milestone, choice(milestoneLabels, event.milestone)],
    [w.timeline.key, yes(event.key)],
    ...knowledgeLines(event.knowledge, w),
    [w.timeline.evidence, event.evidence.map(evidenceText).join('; ')],
  ],
  gapNotes: ({ after, text }, { w, nameIn }) => [
    [w.timeline.text, nameIn('events', after)],
    [w.evaluation.note, text],
  ],
  results: ({ goal, actual, verdict, note }, { w, choice, document, language }) => [
    [w.evaluation.goal, goalText(document, goal, language)],
    [w.evaluation.actual, actual],
    [w.evaluation.verdict, choice(verdictLabels, verdict)],
    [w.evaluation.note, note],
  ],
  impacts: ({ who, howMany, howLong, cost, source, estimate }, { w }) => [
    [w.evaluation.who, who],
    [w.evaluation.howMany, howMany],
    [w.evaluation.howLong, howLong],
    [w.evaluation.cost, cost],
    [w.evaluation.source, source],
    [w.evaluation.confirmedBy, estimate?.confirmedBy ?? ''],
    [w.evaluation.confirmedDue, dateText(estimate?.due ?? null)],
  ],
  observations: ({ kind, text }, { w, choice }) => [
    [w.own.kind, choice(observationLabels, kind)],
    [w.own.wording, text],
  ],
  factors: (factor, { w, choice, yes, nameIn, document, language }) => [
    [w.own.statement, factor.statement],
    [w.own.parent, nameIn('factors', factor.parent)],
    [w.factors.family, choice(familyLabels, factor.family)],
    [
      w.factors.category,
      categoriesOf(document, language).find(({ id }) => id === factor.category)?.name ?? '',
    ],
    [w.factors.confidence, factor.confidence === null ? '' : w.factors[confidenceKeys[factor.confidence]]],
    [w.factors.evidence, factor.evidence],
    [w.factors.counterEvidence, factor.counterEvidence],
    [w.factors.ownSide, yes(factor.ownSide)],
    [w.own.picked, yes(factor.picked)],
  ],
  categories: ({ family, name }, { choice }) => [[choice(familyLabels, family), name]],
  rules: (rule, { w, yes }) => [
    [w.patterns.condition, rule.condition],
    [w.patterns.result, rule.result],
    [w.patterns.mechanism, rule.mechanism],
    [w.patterns.notWhen, rule.boundary],
    [w.patterns.signal, rule.signal],
    [w.patterns.casesFor, rule.casesFor.map(({ text }) => text).join('; ')],
    [w.patterns.casesAgainst, rule.casesAgainst.map(({ text }) => text).join('; ')],
    [w.patterns.firstSeen, yes(rule.firstSeen)],
  ],
  practices: ({ kind, text }, { w, choice }) => [
    [w.own.kind, choice(practiceLabels, kind)],
    [w.own.wording, text],
  ],
  actionItems: (item, { w, choice, nameIn }) => [
    [w.measures.text, item.text],
    [w.measures.owner, item.owner],
    [w.measures.due, dateText(item.due)],
    [w.measures.state, choice(actionStateLabels, item.state)],
    [w.measures.side, choice(sideLabels, item.side)],
    [w.measures.means, choice(meansLabels, item.means)],
    [w.measures.strength, choice(strengthLabels, item.strength)],
    [w.measures.verification, item.verification],
    [w.measures.link, item.link],
    [w.measures.factor, nameIn('factors', item.factor)],
  ],
  decidedAgainst: ({ text, reason }, { w }) => [
    [w.measures.against, text],
    [w.measures.reason, reason],
  ],
  notices: (notice, { w, choice, document, language }) => [
    [w.measures.noticeKind, choice(noticeLabels, notice.kind)],
    [w.measures.noticeTitle, notice.title],
    [w.measures.window, notice.window],
    [w.measures.affected, notice.affected],
    [w.measures.notAffected, notice.notAffected],
    [w.measures.seen, notice.seen],
    [w.measures.workaround, notice.workaround],
    [w.measures.dataSafety, notice.dataSafety],
    [w.measures.doing, notice.doing],
    [w.measures.nextUpdate, notice.nextUpdate],
    [w.measures.contact, notice.contact],
    [w.measures.signature, notice.signature],
    [w.measures.channels, notice.channels.join(', ')],
    [w.measures.markSent, notice.sentAt === null ? '' : showInstant(notice.sentAt, document.zone, language)],
  ],
  reviews: ({ subject, by, at }, { choice, document, language }) => [
    [choice(reviewLabels, subject), `${by} · ${showInstant(at, document.zone, language)}`],
  ],
};

const confidenceKeys = { evidence: 'confidenceEvidence', hypothesis: 'confidenceHypothesis' } as const;

const knowledgeLines = ({ known, believed, unknown }: Knowledge, { timeline }: Words) =>
  [
    [timeline.known, known],
    [timeline.believed, believed],
    [timeline.unknown, unknown],
  ] as const;

function evidenceText(evidence: Evidence): string {
  const parts =
    evidence.kind === 'link'
      ? [evidence.url, evidence.note]
      : evidence.kind === 'quote'
        ? [`“${evidence.text}”`, evidence.source]
        : [evidence.alt];
  return parts.filter((part) => part !== '').join(' · ');
}

function goalText({ goals, handlingTargets }: Retrospective, id: Id | null, language: Language): string {
  const handling = handlingTargets.find((target) => target.id === id);
  return handling
    ? handlingLabels[handling.kind][language]
    : (goals.find((goal) => goal.id === id)?.statement ?? '');
}
