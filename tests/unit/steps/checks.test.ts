import { describe, expect, it } from 'vitest';
import type { Prose } from '../../../shared/prose/prose';
import { createRetrospective } from '../../../shared/retrospective/create';
import type { Factor } from '../../../shared/retrospective/factors';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import { stepIds } from '../../../shared/retrospective/step-id';
import type { Milestone, TimelineEvent } from '../../../shared/retrospective/timeline';
import { progressOf } from '../../../shared/steps/progress';
import { steps } from '../../../shared/steps/registry';

const empty = createRetrospective({
  id: 'r',
  createdAt: '2026-11-12T12:00:00Z',
  language: 'en',
  zone: 'Asia/Shanghai',
});

const prose = (value: string): Prose => ({
  type: 'root',
  children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
});

const event = (clock: string, change: Partial<TimelineEvent> = {}): TimelineEvent => ({
  id: clock,
  time: {
    at: `2026-11-12T${clock}:00Z`,
    until: null,
    zone: 'Asia/Shanghai',
    certainty: 'exact',
    text: clock,
  },
  text: 'Restarted the connector',
  role: 'SRE',
  kind: null,
  phase: null,
  milestone: null,
  key: false,
  knowledge: { known: '', believed: '', unknown: '' },
  evidence: [{ id: 'link', kind: 'link', url: 'https://example.com', note: '' }],
  ...change,
});

const milestone = (clock: string, name: Milestone) => event(clock, { milestone: name });

const factor = (statement: string, change: Partial<Factor> = {}): Factor => ({
  id: statement,
  parent: null,
  statement,
  family: null,
  category: null,
  ownSide: true,
  evidence: 'log',
  confidence: 'evidence',
  counterEvidence: '',
  picked: false,
  ...change,
});

/** A document whose six steps are ready: each case below takes one thing away. */
const ready: Retrospective = {
  ...empty,
  status: { state: 'reviewed', reviewedBy: 'facilitator', reviewedAt: null, before: null },
  goals: [{ id: 'g', statement: 'Orders reach the ERP', measure: '', target: '95 %', source: 'contract' }],
  handlingTargets: [{ id: 'h', kind: 'detect', minutes: 10, text: '10 min', source: '' }],
  assumptions: [
    { id: 'a', text: 'The queue drains', signal: '' },
    { id: 'b', text: 'Rules are small', signal: '' },
  ],
  events: [
    milestone('09:02', 'started'),
    milestone('09:31', 'detected'),
    event('09:44'),
    milestone('09:58', 'restored'),
  ],
  results: [{ id: 'r', goal: 'g', actual: '61 %', verdict: 'missed', note: '' }],
  impacts: [
    { id: 'i', who: 'customers', howMany: '37', howLong: '', cost: '', source: 'order log', estimate: null },
  ],
  observations: [{ id: 'o', kind: 'held', text: 'The retry limit' }],
  factors: [factor('Each order was retried at once'), factor('The template has no back-off')],
  rules: [
    {
      id: 'u',
      condition: 'a rule reaches all tenants at once',
      result: 'delays follow',
      mechanism: 'tests hold no tiered prices',
      boundary: 'a per-tenant switch',
      signal: 'queue age above 3 min',
      casesFor: [],
      casesAgainst: [],
      firstSeen: true,
    },
  ],
  actionItems: [
    {
      id: 'm',
      text: 'Alert on queue age',
      owner: 'SRE',
      due: '2026-11-27',
      side: 'internal',
      means: 'system',
      strength: 4,
      verification: 'drill',
      state: 'open',
      link: '',
      factor: null,
    },
  ],
  reviews: (['names', 'hosts', 'keys', 'customers', 'amounts'] as const).map((subject) => ({
    id: subject,
    subject,
    by: 'legal',
    at: '2026-11-20T00:00:00Z',
  })),
  prose: { ...empty.prose, document: prose('Orders were late.') },
};

/** What the checks say of the ready document with this change, by check id. */
const lacks = (change: Partial<Retrospective>) =>
  Object.fromEntries(
    progressOf({ ...ready, ...change }).flatMap(({ missing }) =>
      missing.map(({ check, says }) => [check, says]),
    ),
  );

const goal = ready.goals[0];
const rule = ready.rules[0];
const impact = ready.impacts[0];
const measure = ready.actionItems[0];
if (!goal || !rule || !impact || !measure) throw new Error('the ready document lost a part');

describe('progress', () => {
  it('is empty, without one check met, in a new document', () => {
    const progress = progressOf(empty);
    expect(progress.map(({ step }) => step)).toEqual([...stepIds]);
    expect(progress.map(({ state }) => state)).toEqual(Array(6).fill('empty'));
    expect(progress.map(({ met }) => met)).toEqual(Array(6).fill(0));
  });

  it('is ready when every check is met', () => {
    expect(progressOf(ready).map(({ state }) => state)).toEqual(Array(6).fill('ready'));
    expect(lacks({})).toEqual({});
  });

  it('is in progress as soon as prose is written', () => {
    const written = { ...empty, prose: { ...empty.prose, causes: prose('The trigger') } };
    expect(progressOf(written).map(({ state }) => state)).toEqual([
      'empty',
      'empty',
      'empty',
      'in-progress',
      'empty',
      'empty',
    ]);
  });

  it('does not count white space as written', () => {
    const blank = { ...empty, prose: { ...empty.prose, causes: prose(' \n') } };
    expect(progressOf(blank)[3]?.state).toBe('empty');
  });
});

const person = (label: string, role: string) => ({ id: label, label, role });
const filled = ready.prose.document;

describe('the checks of a step say what lacks, in both languages', () => {
  it.each<[string, Partial<Retrospective>, Record<string, [string, string]>]>([
    [
      'a goal without a unit',
      { goals: [{ ...goal, target: '95' }] },
      { 'goals-number': ['1 goal has no number with a unit and a source', '1个目标缺数字、单位或来源'] },
    ],
    ['a unit in the measure', { goals: [{ ...goal, target: '95', measure: 'percent of orders' }] }, {}],
    ['a number in Chinese numerals', { goals: [{ ...goal, target: '四十分钟内' }] }, {}],
    [
      'a goal that tells its outcome',
      { goals: [{ ...goal, statement: '订单2分钟进入ERP，但未能做到' }] },
      { 'goals-meant': ['1 goal tells what came of it', '1个目标写到了结果'] },
    ],
    [
      'no handling target',
      { handlingTargets: [] },
      {
        'goals-handling': [
          'No handling target is set: detect, contain, restore, tell customers',
          '还没有处置目标：发现、止损、恢复、告知客户',
        ],
      },
    ],
    [
      'one assumption',
      { assumptions: ready.assumptions.slice(1) },
      { 'goals-assumptions': ['1 assumption of 2 written', '前提写了1个，需要两个'] },
    ],
    [
      'events without zone and source',
      {
        events: ready.events.map((one, index) =>
          index === 2 ? { ...one, time: { ...one.time, zone: null }, evidence: [] } : one,
        ),
      },
      { 'narrative-source': ['1 event has no zone, 1 has no source', '1个事件没有时区，1个没有来源'] },
    ],
    [
      'a name in the place of a role',
      { events: [...ready.events, event('09:45', { role: '王伟' }), event('09:46', { role: '@ann' })] },
      {
        'narrative-roles': ['2 events show a name where a role would do', '2个事件写了名字，可以换成角色'],
      },
    ],
    [
      'the name of a participant in the text',
      {
        participants: [person('Ann Lee', 'SRE')],
        events: [...ready.events, event('09:45', { text: 'Ann Lee paged' })],
      },
      { 'narrative-roles': ['1 event shows a name where a role would do', '1个事件写了名字，可以换成角色'] },
    ],
    [
      'a silent gap',
      {
        events: ready.events.map((one) =>
          one.milestone === 'restored' ? event('10:10', { milestone: 'restored' }) : one,
        ),
      },
      { 'narrative-gaps': ['1 silent gap of more than 15 minutes', '1段空白超过15分钟，还没有说明'] },
    ],
    [
      'nothing before detection',
      { events: ready.events.slice(1) },
      { 'narrative-before': ['No event precedes detection', '发现之前没有事件'] },
    ],
    [
      'a goal without a verdict',
      { results: ready.results.map((one) => ({ ...one, verdict: null })) },
      { 'evaluation-verdicts': ['1 goal has no verdict', '1个目标没有结论'] },
    ],
    [
      'only luck',
      { observations: [{ id: 'o', kind: 'lucky', text: 'No quarter-end' }] },
      {
        'evaluation-held': [
          'Nothing is named that held or went better than expected',
          '还没有写起作用的防线或超出预期之处',
        ],
      },
    ],
    [
      'a number without a source',
      { impacts: [{ ...impact, source: '' }] },
      {
        'evaluation-numbers': [
          '1 number without a source and not marked as an estimate',
          '1个数字没有来源，也没有标明估算',
        ],
      },
    ],
    [
      'an estimate',
      { impacts: [{ ...impact, source: '', estimate: { confirmedBy: 'finance', due: null } }] },
      {},
    ],
    [
      'a duration that follows from the timeline',
      { impacts: [{ ...impact, source: '', howMany: '', howLong: '56 min' }] },
      {},
    ],
    [
      'one factor',
      { factors: ready.factors.slice(1) },
      { 'causes-two': ['1 factor of at least 2 written', '因素写了1个，至少两个'] },
    ],
    [
      'a factor without a mark',
      { factors: [...ready.factors, factor('Tests are thin', { evidence: '', confidence: null })] },
      {
        'causes-evidence': [
          '1 factor has no evidence and no mark as a hypothesis',
          '1个因素没有证据，也没有标明假设',
        ],
      },
    ],
    [
      'a chain that ends at a person',
      { factors: [...ready.factors, factor('On-call misjudged the log'), factor('值班误判了日志')] },
      { 'causes-person': ['2 chains end at a person', '2条追问停在人身上'] },
    ],
    [
      'a chain that goes on behind the person',
      {
        factors: [
          ...ready.factors,
          factor('On-call misjudged the log'),
          factor('The log shows timeouts only', { parent: 'On-call misjudged the log' }),
        ],
      },
      {},
    ],
    [
      'no factor on our side',
      { factors: ready.factors.map((one) => ({ ...one, ownSide: false })) },
      { 'causes-own-side': ['No factor is marked as within our own reach', '还没有标出我们够得着的因素'] },
    ],
    [
      'a rule without a boundary',
      { rules: [{ ...rule, boundary: ' ' }] },
      { 'patterns-parts': ['1 rule has no boundary', '1条规律没有边界'] },
    ],
    [
      'a rule without a case',
      { rules: [{ ...rule, firstSeen: false }] },
      {
        'patterns-cases': [
          '1 rule without a case and not marked as first seen',
          '1条规律没有案例，也没有标明首见',
        ],
      },
    ],
    [
      'slogans',
      {
        rules: [rule, { ...rule, id: 'v', result: '要加强发布评审' }],
        practices: [{ id: 'p', kind: 'start', text: 'Improve communication' }],
      },
      { 'patterns-slogans': ['2 lines read like a slogan', '2条读起来像口号'] },
    ],
    [
      'no signal',
      { rules: [{ ...rule, signal: '' }] },
      { 'patterns-signal': ['No rule names a signal that shows it coming', '还没有写出能提前看到的信号'] },
    ],
    [
      'contents nobody looked through',
      { reviews: ready.reviews.slice(2) },
      {
        'document-reviewed': [
          '2 of 5 subjects not looked through: names, hosts, keys, customers, amounts',
          '人名、主机名、密钥、客户名称、金额五类中有2类还没有核查',
        ],
      },
    ],
    [
      'a measure without owner and date',
      { actionItems: [{ ...measure, owner: '', due: null }] },
      {
        'document-owned': ['1 measure has no owner, 1 has no date', '1项措施没有负责角色，1项没有期限'],
      },
    ],
    [
      'a dropped measure',
      { actionItems: [measure, { ...measure, id: 'x', owner: '', state: 'dropped' }] },
      {},
    ],
    [
      'no summary',
      { prose: { ...ready.prose, document: { type: 'root', children: [] } } },
      { 'document-summary': ['No summary is written yet', '还没有写摘要'] },
    ],
    [
      'a draft',
      { status: { ...ready.status, state: 'draft' } },
      { 'document-status': ['The status is still draft', '状态仍是草稿'] },
    ],
    ['prose in the summary', { prose: { ...ready.prose, goals: filled } }, {}],
  ])('%s', (_, change, expected) => {
    const said = Object.entries(lacks(change)).map(([check, { en, zh }]) => [check, [en, zh]]);
    expect(Object.fromEntries(said)).toEqual(expected);
  });
});

describe('the registry', () => {
  it('has the questions of the path, numbered for ever', () => {
    expect(steps.map(({ questions }) => questions.length)).toEqual([5, 8, 7, 8, 7, 6]);
    for (const { id, questions } of steps)
      expect(questions.map((question) => question.id)).toEqual(
        questions.map((_, index) => `${id}-${index + 1}`),
      );
  });

  it('shows two to four checks a step, none twice', () => {
    const checks = steps.flatMap((step) => step.checks.map(({ id }) => id));
    expect(new Set(checks).size).toBe(checks.length);
    for (const { id, checks } of steps) {
      expect(checks.length).toBeGreaterThanOrEqual(2);
      expect(checks.length).toBeLessThanOrEqual(4);
      for (const check of checks) expect(check.id.startsWith(`${id}-`)).toBe(true);
    }
  });

  it('gives two lines of example in each language', () => {
    for (const { example } of steps)
      for (const text of [example.en, example.zh]) expect(text.split('\n')).toHaveLength(2);
  });

  it('writes Chinese with full-width punctuation and English without exclamation', () => {
    const texts = steps.flatMap(({ title, purpose, questions, checks }) => [
      title,
      purpose,
      ...questions.map(({ text }) => text),
      ...checks.map(({ label }) => label),
    ]);
    for (const { en, zh } of texts) {
      expect(zh).not.toMatch(/[,;:?!()]/);
      expect(en).not.toMatch(/[!，。？]|\bplease\b/i);
    }
  });
});
