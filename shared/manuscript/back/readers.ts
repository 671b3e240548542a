/** What the cells of a row say: the fields of an item as far as a page shows them. */
import type { Bilingual, Language } from '../../kit/bilingual';
import type { PlainDate } from '../../kit/instant';
import { isAllowedLink } from '../../prose/links';
import { emptyActionItem, emptyNotice } from '../../retrospective/action-items';
import { emptyFactor } from '../../retrospective/factors';
import { emptyRule } from '../../retrospective/rules';
import { emptyEvent } from '../../retrospective/timeline';
import { readEventTime } from '../../time/read-event-time';
import {
  actionStateLabels,
  eventKindLabels,
  handlingLabels,
  meansLabels,
  milestoneLabels,
  noticeFieldLabels,
  noticeLabels,
  observationLabels,
  phaseLabels,
  practiceLabels,
  reviewLabels,
  ruleLabels,
  sideLabels,
  strengthLabels,
  verdictLabels,
} from '../labels';
import { readEvidence } from './evidence-cell';
import type { Row, RowKind } from './rows';

type Fields = Readonly<Record<string, unknown>>;
type Cells = Row['cells'];

export interface RowReader {
  /** An item of which nothing is known. */
  readonly empty: Fields;
  /** Fields that a row says by itself, the same in whatever document it stands. */
  readonly read: (cells: Cells, language: Language) => Fields;
  /** The fields a cell shows: where the cell was changed by hand, what was kept of them counts no more. */
  readonly shows: Readonly<Record<string, readonly string[]>>;
}

const keyOf = <Key extends string>(
  labels: Readonly<Record<Key, Bilingual>>,
  text: string,
  language: Language,
): Key | null => (Object.keys(labels) as Key[]).find((key) => labels[key][language] === text) ?? null;

/** Cells that are fields by themselves. */
const texts = (...names: readonly string[]): Pick<RowReader, 'read' | 'shows'> => ({
  read: (cells) => Object.fromEntries(names.map((name) => [name, cells[name] ?? ''])),
  shows: Object.fromEntries(names.map((name) => [name, [name]])),
});

const day = (text: string): PlainDate | null => (/^\d{4}-\d\d-\d\d$/.test(text) ? text : null);

/** The text of an event without its star and milestone. */
function eventText(cells: Cells): { readonly key: boolean; readonly text: string } {
  const whole = cells.text ?? '';
  const key = whole.startsWith('★');
  const bare = key ? whole.replace(/^★ ?/, '') : whole;
  const label = cells.label ?? '';
  const text =
    label !== '' && bare.startsWith(label) ? bare.slice(label.length).replace(/^(?:: ?|：)/, '') : bare;
  return { key, text };
}

const events: RowReader = {
  empty: emptyEvent(
    '',
    { at: null, until: null, zone: null, certainty: 'unknown', text: '' },
    '',
  ) as unknown as Fields,
  read: (cells, language) => ({
    ...eventText(cells),
    milestone: keyOf(milestoneLabels, cells.label ?? '', language),
    role: cells.role ?? '',
    phase: keyOf(phaseLabels, cells.phase ?? '', language),
    kind: keyOf(eventKindLabels, cells.kind ?? '', language),
    evidence: readEvidence(cells.evidence ?? ''),
  }),
  shows: {
    time: ['time'],
    phase: ['phase'],
    kind: ['kind'],
    role: ['role'],
    text: ['text', 'key', 'milestone'],
    evidence: ['evidence'],
  },
};

/** "(F1, CHK-881)" behind the words. */
const hint = /\s*[(（][^()（）]*[)）]$/;

const actionItems: RowReader = {
  empty: emptyActionItem('') as unknown as Fields,
  read: (cells, language) => {
    const whole = cells.measure ?? '';
    const hinted = cells.link !== undefined || /[(（]F\d+(?:\.\d+)*[)）]$/.test(whole);
    const parts = (cells.type ?? '').split(language === 'zh' ? '、' : ', ');
    const strength = parts
      .map((part) => Number(/[(（]([1-6])[)）]$/.exec(part)?.[1] ?? 0))
      .find((n) => n > 0);
    return {
      text: hinted ? whole.replace(hint, '') : whole,
      link: cells.link !== undefined && isAllowedLink(cells.link) ? cells.link : '',
      owner: cells.owner ?? '',
      due: day(cells.due ?? ''),
      verification: cells.verification ?? '',
      side: parts.map((part) => keyOf(sideLabels, part, language)).find((side) => side) ?? null,
      means: parts.map((part) => keyOf(meansLabels, part, language)).find((means) => means) ?? null,
      strength: strength !== undefined && strength in strengthLabels ? strength : null,
      state: keyOf(actionStateLabels, cells.state ?? '', language) ?? 'open',
    };
  },
  shows: {
    measure: ['text', 'link'],
    owner: ['owner'],
    due: ['due'],
    verification: ['verification'],
    type: ['side', 'means', 'strength'],
    state: ['state'],
  },
};

const handlingTargets: RowReader = {
  empty: { id: '', kind: 'detect', minutes: null, text: '', source: '' },
  read: (cells, language) => {
    const [, minutes] = /^(\d{1,5}) (?:min|分钟)$/.exec(cells.target ?? '') ?? [];
    return {
      kind: keyOf(handlingLabels, cells.kind ?? '', language) ?? 'detect',
      minutes: minutes === undefined ? null : Number(minutes),
      text: cells.target ?? '',
      source: cells.source ?? '',
    };
  },
  shows: { kind: ['kind'], target: ['minutes', 'text'], source: ['source'] },
};

const results: RowReader = {
  empty: { id: '', goal: null, actual: '', verdict: null, note: '' },
  read: (cells, language) => ({
    actual: cells.actual ?? '',
    verdict: keyOf(verdictLabels, cells.verdict ?? '', language),
    note: cells.note ?? '',
  }),
  shows: { actual: ['actual'], verdict: ['verdict'], note: ['note'] },
};

const impacts: RowReader = {
  empty: { id: '', who: '', howMany: '', howLong: '', cost: '', source: '', estimate: null },
  read: (cells) => ({
    ...texts('who', 'howMany', 'howLong', 'cost', 'source').read(cells, 'en'),
    estimate: (cells.certainty ?? '') === '' ? null : { confirmedBy: '', due: null },
  }),
  shows: { ...texts('who', 'howMany', 'howLong', 'cost', 'source').shows, certainty: ['estimate'] },
};

const observations: RowReader = {
  empty: { id: '', kind: 'held', text: '' },
  read: ({ kind = '', text = '' }, language) => ({
    kind: keyOf(observationLabels, kind, language) ?? 'held',
    text,
  }),
  shows: { kind: ['kind'], text: ['text'] },
};

const practices: RowReader = {
  empty: { id: '', kind: 'try', text: '' },
  read: ({ kind = '', text = '' }, language) => ({
    kind: keyOf(practiceLabels, kind, language) ?? 'try',
    text,
  }),
  shows: { kind: ['kind'], text: ['text'] },
};

/** The labels of lists are as `sections/` and `factor-list` write them. */
const labels = {
  evidence: { en: 'Evidence', zh: '证据' },
  counter: { en: 'Would not be involved if', zh: '何种证据说明无关' },
  when: { en: 'When', zh: '当' },
  result: { en: 'then', zh: '往往' },
  because: { en: 'because', zh: '因为' },
  signed: { en: 'Signed', zh: '落款' },
  channels: { en: 'Channels', zh: '渠道' },
} as const satisfies Record<string, Bilingual>;

const under = (cells: Cells, label: Bilingual, language: Language): string => cells[label[language]] ?? '';

const factors: RowReader = {
  empty: emptyFactor('', null) as unknown as Fields,
  read: (cells, language) => ({
    statement: cells.statement ?? '',
    evidence: under(cells, labels.evidence, language),
    counterEvidence: under(cells, labels.counter, language),
    confidence: /(?:^| · )(?:hypothesis|假设)(?: · |$)/.test(cells.kind ?? '') ? 'hypothesis' : null,
    ownSide: /(?:^| · )(?:within our reach|我方可控)(?: · |$)/.test(cells.kind ?? ''),
  }),
  shows: {
    statement: ['statement'],
    kind: ['confidence', 'ownSide'],
    ...bothOf(labels.evidence, ['evidence']),
    ...bothOf(labels.counter, ['counterEvidence']),
  },
};

function bothOf(label: Bilingual, fields: readonly string[]): Readonly<Record<string, readonly string[]>> {
  return { [label.en]: fields, [label.zh]: fields };
}

/** Lines of one label stand together. */
const lines = (text: string): readonly string[] => (text === '' ? [] : text.split('\u0001'));

const cases = (text: string): readonly Fields[] =>
  lines(text).map((line, index) => ({ id: `case-${index + 1}`, retrospective: null, text: line }));

const rules: RowReader = {
  empty: emptyRule('') as unknown as Fields,
  read: (cells, language) => ({
    condition: under(cells, labels.when, language),
    result: under(cells, labels.result, language),
    mechanism: under(cells, labels.because, language),
    boundary: under(cells, ruleLabels.boundary, language),
    signal: under(cells, ruleLabels.signal, language),
    casesFor: cases(under(cells, ruleLabels.casesFor, language)),
    casesAgainst: cases(under(cells, ruleLabels.casesAgainst, language)),
    firstSeen: under(cells, ruleLabels.firstSeen, language) !== '',
  }),
  shows: {
    sentence: ['condition', 'result', 'mechanism'],
    ...bothOf(ruleLabels.boundary, ['boundary']),
    ...bothOf(ruleLabels.signal, ['signal']),
    ...bothOf(ruleLabels.casesFor, ['casesFor']),
    ...bothOf(ruleLabels.casesAgainst, ['casesAgainst']),
    ...bothOf(ruleLabels.firstSeen, ['firstSeen']),
  },
};

const noticeFields = Object.keys(noticeFieldLabels) as (keyof typeof noticeFieldLabels)[];

const notices: RowReader = {
  empty: emptyNotice('', 'update') as unknown as Fields,
  read: (cells, language) => {
    const [first = '', ...rest] = (cells.title ?? '').split(language === 'zh' ? '：' : ': ');
    const kind = keyOf(noticeLabels, first, language);
    const channels = under(cells, labels.channels, language);
    return {
      kind: kind ?? 'update',
      title: kind ? rest.join(language === 'zh' ? '：' : ': ') : (cells.title ?? ''),
      ...Object.fromEntries(
        noticeFields.map((field) => [field, under(cells, noticeFieldLabels[field], language)]),
      ),
      signature: under(cells, labels.signed, language),
      channels: channels === '' ? [] : channels.split(language === 'zh' ? '、' : ', '),
    };
  },
  shows: {
    title: ['kind', 'title'],
    ...Object.assign({}, ...noticeFields.map((field) => bothOf(noticeFieldLabels[field], [field]))),
    ...bothOf(labels.signed, ['signature']),
    ...bothOf(labels.channels, ['channels']),
  },
};

const ladder: RowReader = {
  empty: { id: '', level: 'SEV4', name: '', readsAs: '', response: '', notice: '', document: '' },
  read: (cells) => {
    const [, level = 'SEV4', name = ''] = /^(SEV[1-4]) ?([\s\S]*)$/.exec(cells.name ?? '') ?? [];
    return { ...texts('readsAs', 'response', 'notice', 'document').read(cells, 'en'), level, name };
  },
  shows: { ...texts('readsAs', 'response', 'notice', 'document').shows, name: ['level', 'name'] },
};

const reviews: RowReader = {
  empty: { id: '', subject: 'names', by: '', at: '1970-01-01T00:00:00Z' },
  read: (cells, language) => ({
    subject: keyOf(reviewLabels, cells.subject ?? '', language) ?? 'names',
    by: cells.by ?? '',
  }),
  shows: { subject: ['subject'], by: ['by'] },
};

export const rowReaders: Readonly<Partial<Record<RowKind, RowReader>>> = {
  goals: {
    empty: { id: '', statement: '', measure: '', target: '', source: '' },
    ...texts('statement', 'measure', 'target', 'source'),
  },
  handlingTargets,
  assumptions: { empty: { id: '', text: '', signal: '' }, ...texts('text', 'signal') },
  events,
  gapNotes: { empty: { id: '', after: '', text: '' }, ...texts('text') },
  results,
  impacts,
  observations,
  factors,
  rules,
  practices,
  actionItems,
  decidedAgainst: { empty: { id: '', text: '', reason: '' }, ...texts('text', 'reason') },
  notices,
  ladder,
  reviews,
  turning: { empty: {}, ...texts('known', 'believed', 'unknown') },
  former: {
    empty: {},
    read: ({ titles = '' }) => ({ titles: titles.split(' · ') }),
    shows: { titles: ['titles'] },
  },
};

/** The time a hand wrote into the table, on the day of the row before where it names none. */
export const timeByHand = (text: string, zone: string | null, date: PlainDate | null, reference: PlainDate) =>
  readEventTime(text, { zone, date, reference }) ?? {
    at: null,
    until: null,
    zone: null,
    certainty: 'unknown' as const,
    text,
  };
