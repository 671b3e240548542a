/** The gate for documents from outside: format 1 as a schema that the compiler holds equal to the types. */
import { type core, record, string, union } from 'zod/mini';
import { fail, type Outcome, succeed } from '../kit/outcome';
import type { Prose } from '../prose/prose';
import { reaches } from '../prose/reach';
import { type ActionItem, type DecidedAgainst, type Notice, noticeKinds, strengths } from './action-items';
import { emptyPages } from './create';
import { type Factor, type FactorCategory, families } from './factors';
import { type Assumption, type Goal, type HandlingTarget, handlingKinds } from './goals';
import { cleanJson } from './json';
import {
  type Estimate,
  type Impact,
  type Observation,
  observationKinds,
  type Result,
  verdicts,
} from './results';
import {
  type AddedQuestion,
  type ContentReview,
  causesTitles,
  formatVersion,
  type Ignore,
  type Participant,
  type QuestionSettings,
  type Retrospective,
  reviewSubjects,
  type Status,
  type SuggestionSettings,
  type TaughtWord,
} from './retrospective';
import { type Practice, practiceKinds, type Rule, type RuleCase } from './rules';
import {
  flag,
  instant,
  list,
  members,
  objectOf,
  oneOf,
  orElse,
  orNull,
  plainDate,
  prose,
  required,
  type Schema,
  text,
  wholeNumber,
} from './schema-fields';
import { type SeverityRung, severityLevels } from './severity';
import { type PageId, stepIds } from './step-id';
import {
  type Certainty,
  type EventTime,
  type Evidence,
  eventKinds,
  type GapNote,
  type Knowledge,
  milestones,
  noKnowledge,
  phases,
  type TimelineEvent,
} from './timeline';

const id = required;

const status = objectOf<Status>()({
  state: oneOf(['draft', 'in-review', 'reviewed', 'archived']),
  reviewedBy: text,
  reviewedAt: orNull(instant),
  before: orNull(oneOf(['draft', 'in-review', 'reviewed'])),
});

const rung = objectOf<SeverityRung>()({
  id,
  level: oneOf(severityLevels),
  name: text,
  readsAs: text,
  response: text,
  notice: text,
  document: text,
});

const participant = objectOf<Participant>()({ id, label: text, role: text });

const pages = objectOf<Readonly<Record<PageId, Prose>>>()({
  goals: prose,
  narrative: prose,
  evaluation: prose,
  causes: prose,
  patterns: prose,
  document: prose,
  unsorted: prose,
});

const goal = objectOf<Goal>()({ id, statement: text, measure: text, target: text, source: text });

const handlingTarget = objectOf<HandlingTarget>()({
  id,
  kind: oneOf(handlingKinds),
  minutes: orNull(wholeNumber),
  text,
  source: text,
});

const assumption = objectOf<Assumption>()({ id, text, signal: text });

const certainty: Schema<Certainty> = oneOf(['exact', 'approximate', 'unknown']);

const eventTime = objectOf<EventTime>()({
  at: orNull(instant),
  until: orNull(instant),
  zone: orNull(required),
  certainty,
  text,
});

const knowledge = objectOf<Knowledge>()({ known: text, believed: text, unknown: text });

const evidence: Schema<Evidence> = union([
  objectOf<Extract<Evidence, { kind: 'link' }>>()({ id, kind: oneOf(['link']), url: required, note: text }),
  objectOf<Extract<Evidence, { kind: 'quote' }>>()({
    id,
    kind: oneOf(['quote']),
    text,
    source: text,
    line: orNull(wholeNumber),
    hash: text,
  }),
  objectOf<Extract<Evidence, { kind: 'image' }>>()({ id, kind: oneOf(['image']), hash: required, alt: text }),
]);

const event = objectOf<TimelineEvent>()({
  id,
  time: eventTime,
  text,
  role: text,
  kind: orNull(oneOf(eventKinds)),
  phase: orNull(oneOf(phases)),
  milestone: orNull(oneOf(milestones)),
  key: flag,
  knowledge: orElse(knowledge, noKnowledge),
  evidence: members(evidence),
});

const gapNote = objectOf<GapNote>()({ id, after: required, text });

const result = objectOf<Result>()({
  id,
  goal: orNull(required),
  actual: text,
  verdict: orNull(oneOf(verdicts)),
  note: text,
});

const estimate = objectOf<Estimate>()({ confirmedBy: text, due: orNull(plainDate) });

const impact = objectOf<Impact>()({
  id,
  who: text,
  howMany: text,
  howLong: text,
  cost: text,
  source: text,
  estimate: orNull(estimate),
});

const observation = objectOf<Observation>()({ id, kind: oneOf(observationKinds), text });

const factor = objectOf<Factor>()({
  id,
  parent: orNull(required),
  statement: text,
  family: orNull(oneOf(families)),
  category: orNull(required),
  ownSide: flag,
  evidence: text,
  confidence: orNull(oneOf(['evidence', 'hypothesis'])),
  counterEvidence: text,
  picked: flag,
});

const category = objectOf<FactorCategory>()({ id, family: oneOf(families), name: text });

const ruleCase = objectOf<RuleCase>()({ id, retrospective: orNull(required), text });

const rule = objectOf<Rule>()({
  id,
  condition: text,
  result: text,
  mechanism: text,
  boundary: text,
  signal: text,
  casesFor: members(ruleCase),
  casesAgainst: members(ruleCase),
  firstSeen: flag,
});

const practice = objectOf<Practice>()({ id, kind: oneOf(practiceKinds), text });

const actionItem = objectOf<ActionItem>()({
  id,
  text,
  owner: text,
  due: orNull(plainDate),
  side: orNull(oneOf(['internal', 'external'])),
  means: orNull(oneOf(['manual', 'system'])),
  strength: orNull(oneOf(strengths)),
  verification: text,
  state: orElse(oneOf(['open', 'in-progress', 'done', 'dropped']), 'open'),
  link: text,
  factor: orNull(required),
});

const decidedAgainst = objectOf<DecidedAgainst>()({ id, text, reason: text });

const notice = objectOf<Notice>()({
  id,
  kind: oneOf(noticeKinds),
  title: text,
  window: text,
  affected: text,
  notAffected: text,
  seen: text,
  workaround: text,
  dataSafety: text,
  doing: text,
  nextUpdate: text,
  contact: text,
  signature: text,
  sentAt: orNull(instant),
  channels: list(required),
});

const review = objectOf<ContentReview>()({ id, subject: oneOf(reviewSubjects), by: text, at: instant });

const questions = objectOf<QuestionSettings>()({
  hidden: list(required),
  reworded: orElse<QuestionSettings['reworded']>(record(string(), string()), {}),
  limited: orElse<QuestionSettings['limited']>(record(string(), list(oneOf(severityLevels))), {}),
  added: members(
    objectOf<AddedQuestion>()({ id, step: oneOf(stepIds), text, onlyAt: list(oneOf(severityLevels)) }),
  ),
});

const ignored: Schema<Ignore> = union([
  objectOf<Extract<Ignore, { scope: 'here' }>>()({
    id,
    scope: oneOf(['here']),
    rule: required,
    hash: required,
    quote: text,
  }),
  objectOf<Extract<Ignore, { scope: 'words' }>>()({
    id,
    scope: oneOf(['words']),
    rule: required,
    quote: text,
  }),
  objectOf<Extract<Ignore, { scope: 'rule' }>>()({ id, scope: oneOf(['rule']), rule: required }),
]);

const taught = objectOf<TaughtWord>()({ id, term: required, as: oneOf(['person', 'system', 'product']) });

const suggestions = objectOf<SuggestionSettings>()({ ignored: members(ignored), taught: members(taught) });

/** The document, as JSON may have it. */
export const retrospectiveSchema = objectOf<Retrospective>()({
  formatVersion: oneOf([formatVersion]),
  id,
  title: text,
  language: oneOf(['en', 'zh']),
  noun: text,
  causesTitle: orElse(oneOf(causesTitles), 'factors'),
  createdAt: instant,
  sample: flag,
  severity: orNull(oneOf(severityLevels)),
  ladder: members(rung),
  status: orElse(status, { state: 'draft', reviewedBy: '', reviewedAt: null, before: null }),
  zone: required,
  services: list(required),
  participants: members(participant),
  owner: text,
  reviewDate: orNull(plainDate),
  tags: list(required),
  formerTitles: list(required),
  reach: orElse<Retrospective['reach']>(record(string(), oneOf(reaches)), {}),
  prose: orElse(pages, emptyPages),
  goals: members(goal),
  handlingTargets: members(handlingTarget),
  assumptions: members(assumption),
  events: members(event),
  gapNotes: members(gapNote),
  results: members(result),
  impacts: members(impact),
  observations: members(observation),
  factors: members(factor),
  categories: members(category),
  rules: members(rule),
  practices: members(practice),
  actionItems: members(actionItem),
  decidedAgainst: members(decidedAgainst),
  notices: members(notice),
  reviews: members(review),
  questions: orElse(questions, { hidden: [], reworded: {}, limited: {}, added: [] }),
  suggestions: orElse(suggestions, { ignored: [], taught: [] }),
});

/**
 * The document in a parsed JSON value. What may be empty may be left out, fields of other programs are kept, keys that
 * reach into prototypes are dropped. `newer-format` when it was made by a later version, `invalid` with the place else.
 */
export function readRetrospective(value: unknown): Outcome<Retrospective> {
  const clean = cleanJson(value);
  if (!clean) return fail({ kind: 'too-large', subject: 'document', limit: '300 levels' });
  const found = fieldOf(clean.value, 'formatVersion');
  const subject = titleOf(clean.value);
  if (typeof found === 'number' && found > formatVersion)
    return fail({ kind: 'newer-format', subject, found, known: formatVersion });
  const parsed = retrospectiveSchema.safeParse(clean.value);
  if (parsed.success) return succeed(parsed.data);
  return fail({ kind: 'invalid', subject, detail: describe(parsed.error.issues[0]) });
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;

function titleOf(value: unknown): string {
  const title = fieldOf(value, 'title');
  return typeof title === 'string' && title !== '' ? title : 'document';
}

function describe(issue: core.$ZodIssue | undefined): string {
  const place = issue?.path.map(String).join('.') || 'document';
  if (issue?.code === 'invalid_type') return `${place}: expected ${issue.expected}`;
  if (issue?.code === 'invalid_value') return `${place}: expected one of ${issue.values.join(', ')}`;
  return `${place}: ${issue?.message ?? 'not as expected'}`;
}
