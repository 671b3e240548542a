/** Arbitrary documents for property tests: every structure, both languages, odd Unicode, every optional part missing. */
import fc from 'fast-check';
import type { BlockContent, DefinitionContent } from 'mdast';
import type { Instant, PlainDate } from '../../shared/kit/instant';
import { toInstant } from '../../shared/kit/instant';
import type { Block, Inline, Prose } from '../../shared/prose/prose';
import { reaches } from '../../shared/prose/reach';
import { type ActionItem, noticeKinds, strengths } from '../../shared/retrospective/action-items';
import { families } from '../../shared/retrospective/factors';
import { handlingKinds } from '../../shared/retrospective/goals';
import { observationKinds, verdicts } from '../../shared/retrospective/results';
import { causesTitles, type Retrospective, reviewSubjects } from '../../shared/retrospective/retrospective';
import { practiceKinds } from '../../shared/retrospective/rules';
import { severityLevels } from '../../shared/retrospective/severity';
import { stepIds } from '../../shared/retrospective/step-id';
import {
  type EventTime,
  type Evidence,
  eventKinds,
  milestones,
  phases,
  type TimelineEvent,
} from '../../shared/retrospective/timeline';

/** Words that have broken programs: prototypes, markup, emoji sequences, right-to-left, combining marks, controls. */
const traps = [
  '',
  ' ',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  '<b>&amp;</b>',
  '[x](y) *z* `q` | # 1.',
  '👩🏽‍💻🇨🇳',
  'שלום ‫עולם‬',
  'e\u0301\u0327 ﷽ \u200b\ufeff',
  'a\r\nb\tc',
  '\u0000\u0007\u001f\ufffe',
  '２０２６年，“全角”——符号…',
  '=1+1',
  'failed to 忘了 check',
];

/** Plain objects, as JSON makes them. */
const record = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> =>
  fc.record(model, { noNullPrototype: true }) as fc.Arbitrary<T>;

/** Any text without lone surrogates, which no file can hold. */
export const arbitraryText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'Price rule published',
      '值班重启了连接器',
      'On-call 收到告警 p99 > 8 s',
      '612',
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom(...traps) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);

const text = arbitraryText;
const filled = text.filter((value) => value !== '');
const id = fc.uuid();

export const arbitraryInstant: fc.Arbitrary<Instant> = fc
  .integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2050, 0, 1) })
  .map((milliseconds) => toInstant(milliseconds));

export const arbitraryDate: fc.Arbitrary<PlainDate> = arbitraryInstant.map((instant) => instant.slice(0, 10));

const orNull = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.option(value, { nil: null, freq: 3 });
const some = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(value, { maxLength: 3 });
const zone = fc.constantFrom('UTC', 'Asia/Shanghai', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata');

/** Members of one list never share an id. */
const list = <T extends { readonly id: string }>(item: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.uniqueArray(item, { maxLength: 4, selector: (member) => member.id });

const address = fc.constantFrom(
  'https://example.com/a?b=c&d=%20',
  'http://localhost:8080/面板',
  'mailto:team@example.com',
  '#timeline',
  '../logs/2026.txt',
  '',
);

const { inline } = fc.letrec<{ inline: Inline }>((tie) => ({
  inline: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    record({ type: fc.constant('text' as const), value: filled }),
    record({ type: fc.constant('inlineCode' as const), value: filled }),
    record({ type: fc.constant('break' as const) }),
    record({
      type: fc.constant('html' as const),
      value: fc.constantFrom('<br>', '<script>alert(1)</script>'),
    }),
    record({
      type: fc.constant('image' as const),
      url: address,
      alt: orNull(text),
      title: orNull(filled),
    }),
    record({
      type: fc.constant('footnoteReference' as const),
      identifier: fc.constant('n1'),
      label: fc.constant('n1'),
    }),
    record({
      type: fc.constantFrom('strong' as const, 'emphasis' as const, 'delete' as const),
      children: fc.array(tie('inline'), { minLength: 1, maxLength: 2 }),
    }),
    record({
      type: fc.constant('link' as const),
      url: address,
      title: orNull(filled),
      children: fc.array(tie('inline'), { minLength: 1, maxLength: 2 }),
    }),
  ),
}));

const inlines = fc.array(inline, { minLength: 1, maxLength: 3 });
const cell = record({ type: fc.constant('tableCell' as const), children: inlines });
const row = record({
  type: fc.constant('tableRow' as const),
  children: fc.array(cell, { minLength: 2, maxLength: 2 }),
});

type Flow = BlockContent | DefinitionContent;

const { block } = fc.letrec<{ block: Flow }>((tie) => {
  const blocks = fc.array(tie('block'), { minLength: 1, maxLength: 2 });
  const item = record({
    type: fc.constant('listItem' as const),
    spread: fc.boolean(),
    checked: orNull(fc.boolean()),
    children: blocks,
  });
  return {
    block: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      record({ type: fc.constant('paragraph' as const), children: inlines }),
      record({
        type: fc.constant('heading' as const),
        depth: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const, 6 as const),
        children: inlines,
      }),
      record({
        type: fc.constant('code' as const),
        lang: orNull(fc.constantFrom('sh', 'json')),
        meta: fc.constant(null),
        value: text,
      }),
      record({ type: fc.constant('thematicBreak' as const) }),
      record({
        type: fc.constant('html' as const),
        value: fc.constant('<div onclick="alert(1)">x</div>'),
      }),
      record({
        type: fc.constant('table' as const),
        align: fc.tuple(fc.constant(null), fc.constant('right' as const)),
        children: fc.array(row, { minLength: 1, maxLength: 3 }),
      }),
      record({
        type: fc.constant('footnoteDefinition' as const),
        identifier: fc.constant('n1'),
        label: fc.constant('n1'),
        children: blocks,
      }),
      record({ type: fc.constant('blockquote' as const), children: blocks }),
      record({
        type: fc.constant('list' as const),
        ordered: fc.boolean(),
        start: orNull(fc.nat(99)),
        spread: fc.boolean(),
        children: fc.array(item, { minLength: 1, maxLength: 3 }),
      }),
    ),
  };
});

/** A top-level block of any type a document can hold. */
export const arbitraryBlock: fc.Arbitrary<Block> = block;

export const arbitraryProse: fc.Arbitrary<Prose> = record({
  type: fc.constant('root' as const),
  children: fc.array(block, { maxLength: 4 }),
});

const time: fc.Arbitrary<EventTime> = fc.oneof(
  record({
    at: arbitraryInstant,
    until: fc.constant(null),
    zone: orNull(zone),
    certainty: fc.constantFrom('exact' as const, 'approximate' as const),
    text,
  }),
  record({ at: arbitraryInstant, minutes: fc.nat(600), zone, text }).map(({ at, minutes, ...rest }) => ({
    at,
    until: toInstant(Date.parse(at) + minutes * 60_000),
    certainty: 'exact' as const,
    ...rest,
  })),
  record({
    at: fc.constant(null),
    until: fc.constant(null),
    zone: orNull(zone),
    certainty: fc.constant('unknown' as const),
    text: fc.constantFrom('14:??', '不清楚'),
  }),
);

const hash = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 });

const evidence: fc.Arbitrary<Evidence> = fc.oneof(
  record({ id, kind: fc.constant('link' as const), url: address, note: text }),
  record({ id, kind: fc.constant('quote' as const), text, source: text, line: orNull(fc.nat()), hash }),
  record({ id, kind: fc.constant('image' as const), hash, alt: text }),
);

/** An event of the timeline with any of its parts missing. */
export const arbitraryEvent: fc.Arbitrary<TimelineEvent> = record({
  id,
  time,
  text,
  role: fc.oneof(text, fc.constantFrom('研发-2', 'SRE')),
  kind: orNull(fc.constantFrom(...eventKinds)),
  phase: orNull(fc.constantFrom(...phases)),
  milestone: orNull(fc.constantFrom(...milestones)),
  key: fc.boolean(),
  knowledge: record({ known: text, believed: text, unknown: text }),
  evidence: list(evidence),
});

const ruleCase = record({ id, retrospective: orNull(id), text });

const actionItem: fc.Arbitrary<ActionItem> = record({
  id,
  text,
  owner: text,
  due: orNull(arbitraryDate),
  side: orNull(fc.constantFrom('internal' as const, 'external' as const)),
  means: orNull(fc.constantFrom('manual' as const, 'system' as const)),
  strength: orNull(fc.constantFrom(...strengths)),
  verification: text,
  state: fc.constantFrom('open' as const, 'in-progress' as const, 'done' as const, 'dropped' as const),
  link: address,
  factor: orNull(id),
});

const factor = record({
  id,
  parent: orNull(id),
  statement: text,
  family: orNull(fc.constantFrom(...families)),
  category: orNull(fc.constantFrom('monitoring', 'process')),
  ownSide: fc.boolean(),
  evidence: text,
  confidence: orNull(fc.constantFrom('evidence' as const, 'hypothesis' as const)),
  counterEvidence: text,
  picked: fc.boolean(),
});

/** A forest: each factor hangs from none or from one listed before it. */
const factors = list(factor).chain((all) =>
  fc
    .array(fc.nat(), { minLength: all.length, maxLength: all.length })
    .map((picks) =>
      all
        .map((one, index) => ({ ...one, parent: all[(picks[index] ?? 0) % (index + 1)]?.id ?? null }))
        .map((one) => (one.parent === one.id ? { ...one, parent: null } : one)),
    ),
);

const ignore = fc.oneof(
  record({ id, scope: fc.constant('here' as const), rule: filled, hash, quote: text }),
  record({ id, scope: fc.constant('words' as const), rule: filled, quote: text }),
  record({ id, scope: fc.constant('rule' as const), rule: filled }),
);

/** A whole document of format 1. Deep-equal to itself after JSON. */
export const arbitraryRetrospective: fc.Arbitrary<Retrospective> = record({
  formatVersion: fc.constant(1 as const),
  id,
  title: text,
  language: fc.constantFrom('en' as const, 'zh' as const),
  noun: text,
  causesTitle: fc.constantFrom(...causesTitles),
  createdAt: arbitraryInstant,
  sample: fc.boolean(),
  severity: orNull(fc.constantFrom(...severityLevels)),
  ladder: list(
    record({
      id,
      level: fc.constantFrom(...severityLevels),
      name: text,
      readsAs: text,
      response: text,
      notice: text,
      document: text,
    }),
  ),
  status: record({
    state: fc.constantFrom('draft' as const, 'in-review' as const, 'reviewed' as const, 'archived' as const),
    reviewedBy: text,
    reviewedAt: orNull(arbitraryInstant),
    before: orNull(fc.constantFrom('draft' as const, 'in-review' as const, 'reviewed' as const)),
  }),
  zone,
  services: some(text),
  participants: list(record({ id, label: text, role: text })),
  owner: text,
  reviewDate: orNull(arbitraryDate),
  tags: some(text),
  formerTitles: some(text),
  reach: fc.dictionary(id, fc.constantFrom(...reaches), { maxKeys: 3, noNullPrototype: true }),
  prose: record({
    goals: arbitraryProse,
    narrative: arbitraryProse,
    evaluation: arbitraryProse,
    causes: arbitraryProse,
    patterns: arbitraryProse,
    document: arbitraryProse,
    unsorted: arbitraryProse,
  }),
  goals: list(record({ id, statement: text, measure: text, target: text, source: text })),
  handlingTargets: list(
    record({
      id,
      kind: fc.constantFrom(...handlingKinds),
      minutes: orNull(fc.nat(10_000)),
      text,
      source: text,
    }),
  ),
  assumptions: list(record({ id, text, signal: text })),
  events: list(arbitraryEvent),
  gapNotes: list(record({ id, after: id, text })),
  results: list(
    record({
      id,
      goal: orNull(id),
      actual: text,
      verdict: orNull(fc.constantFrom(...verdicts)),
      note: text,
    }),
  ),
  impacts: list(
    record({
      id,
      who: text,
      howMany: text,
      howLong: text,
      cost: text,
      source: text,
      estimate: orNull(record({ confirmedBy: text, due: orNull(arbitraryDate) })),
    }),
  ),
  observations: list(record({ id, kind: fc.constantFrom(...observationKinds), text })),
  factors,
  categories: list(record({ id, family: fc.constantFrom(...families), name: text })),
  rules: list(
    record({
      id,
      condition: text,
      result: text,
      mechanism: text,
      boundary: text,
      signal: text,
      casesFor: list(ruleCase),
      casesAgainst: list(ruleCase),
      firstSeen: fc.boolean(),
    }),
  ),
  practices: list(record({ id, kind: fc.constantFrom(...practiceKinds), text })),
  actionItems: list(actionItem),
  decidedAgainst: list(record({ id, text, reason: text })),
  notices: list(
    record({
      id,
      kind: fc.constantFrom(...noticeKinds),
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
      sentAt: orNull(arbitraryInstant),
      channels: some(text),
    }),
  ),
  reviews: list(record({ id, subject: fc.constantFrom(...reviewSubjects), by: text, at: arbitraryInstant })),
  questions: record({
    hidden: some(fc.constantFrom('goals-1', 'causes-3')),
    reworded: fc.dictionary(fc.constantFrom('goals-2', 'narrative-4', 'document-6'), text, {
      noNullPrototype: true,
    }),
    limited: fc.dictionary(fc.constantFrom('goals-3', 'causes-2'), fc.subarray([...severityLevels]), {
      noNullPrototype: true,
    }),
    added: list(
      record({ id, step: fc.constantFrom(...stepIds), text, onlyAt: fc.subarray([...severityLevels]) }),
    ),
  }),
  suggestions: record({
    ignored: list(ignore),
    taught: list(
      record({
        id,
        term: filled,
        as: fc.constantFrom('person' as const, 'system' as const, 'product' as const),
      }),
    ),
  }),
});
