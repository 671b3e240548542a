/** Generated documents of plain words, every structure in them and all of it tied together: what a team might really file. */
import fc from 'fast-check';
import type { Language } from '../../shared/kit/bilingual';
import { toInstant } from '../../shared/kit/instant';
import type { Prose } from '../../shared/prose/prose';
import { defaultCategories } from '../../shared/retrospective/factor-categories';
import type { Retrospective } from '../../shared/retrospective/retrospective';
import type { Evidence } from '../../shared/retrospective/timeline';
import { arbitraryRetrospective } from './arbitrary-retrospective';

const nouns: Readonly<Record<Language, readonly string[]>> = {
  en: ['cache', 'queue', 'price list', 'gateway', 'night shift', 'replica', 'invoice', 'sensor'],
  zh: ['缓存', '队列', '价目表', '网关', '夜班', '副本', '发票', '传感器'],
};
const verbs: Readonly<Record<Language, readonly string[]>> = {
  en: ['filled up', 'was restarted', 'answered late', 'stayed cold', 'grew', 'was moved'],
  zh: ['写满', '已重启', '响应变慢', '没有预热', '持续增长', '已迁移'],
};

/** The fields of items that a person types. */
const typed: ReadonlySet<string> = new Set([
  ...['statement', 'measure', 'target', 'source', 'text', 'signal', 'role', 'known', 'believed', 'unknown'],
  ...['actual', 'note', 'who', 'howMany', 'howLong', 'cost', 'confirmedBy', 'evidence', 'counterEvidence'],
  ...['condition', 'result', 'mechanism', 'boundary', 'owner', 'verification', 'reason', 'title', 'window'],
  ...['affected', 'notAffected', 'seen', 'workaround', 'dataSafety', 'doing', 'nextUpdate', 'contact'],
  ...['signature', 'by', 'name', 'readsAs', 'response', 'notice', 'document', 'reviewedBy', 'alt'],
]);

/** Every typed string, blank or not, as words no other has. */
class Writer {
  private count = 0;

  constructor(private readonly language: Language) {}

  phrase(): string {
    const [some, does] = [nouns[this.language], verbs[this.language]];
    const at = this.count;
    this.count += 1;
    const noun = some[at % some.length];
    const verb = does[Math.floor(at / some.length) % does.length];
    return this.language === 'en'
      ? `The ${noun} ${verb}, case ${at + 101}`
      : `${noun}${verb}（第${at + 101}例）`;
  }

  write(value: unknown, key = ''): unknown {
    if (typeof value === 'string') return typed.has(key) ? this.phrase() : value;
    if (Array.isArray(value)) return value.map((one) => this.write(one, key));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, this.write(one, name)]));
  }

  prose(): Prose {
    return {
      type: 'root',
      children: [{ type: 'paragraph', children: [{ type: 'text', value: `${this.phrase()}.` }] }],
    };
  }
}

const pick = <Item extends { readonly id: string }>(items: readonly Item[], at: number): string | null =>
  items[at % Math.max(1, items.length)]?.id ?? null;

const zones = ['Europe/Berlin', 'Asia/Shanghai', 'America/New_York'];

/** The document again with words of its language; times lie in one week, whatever hangs on another item hangs on one there is. */
function plainly(document: Retrospective, language: Language, die: number): Retrospective {
  const writer = new Writer(language);
  const zone = zones[die % zones.length] ?? 'UTC';
  const write = <Value>(value: Value): Value => writer.write(value) as Value;
  const start = Date.parse('2026-03-02T06:00:00Z');
  const instant = (at: number) => toInstant(start + at * 47 * 60_000);
  const events = document.events.map((event, index) => ({
    ...event,
    ...write({ text: event.text, role: event.role, knowledge: event.knowledge }),
    time: {
      at: instant(index),
      until: null,
      zone,
      certainty: index % 5 === 3 ? ('approximate' as const) : ('exact' as const),
      text: 'as typed',
    },
    knowledge: index % 3 === 0 ? write(event.knowledge) : { known: '', believed: '', unknown: '' },
    evidence: event.evidence.flatMap((one): readonly Evidence[] => {
      if (one.kind === 'image') return [];
      if (one.kind === 'link')
        return [{ ...one, url: `https://example.org/e/${index}`, note: writer.phrase() }];
      return [{ ...one, text: writer.phrase(), source: writer.phrase(), hash: '' }];
    }),
  }));
  const goals = write(document.goals);
  const handlingTargets = document.handlingTargets
    .filter((one, at, all) => all.findIndex(({ kind }) => kind === one.kind) === at)
    .map((one, at) => ({
      ...one,
      minutes: 10 + at,
      text: language === 'en' ? `${10 + at} min` : `${10 + at}分钟`,
      source: writer.phrase(),
    }));
  const answered = [...goals, ...handlingTargets];
  const factors = write(document.factors).map((factor, at) => {
    const category = defaultCategories[at % defaultCategories.length];
    const { family = null, id: rib = null } = at % 4 === 3 ? {} : (category ?? {});
    return { ...factor, family, category: rib, picked: true };
  });
  return {
    ...document,
    title: writer.phrase(),
    language,
    noun: die % 2 === 0 ? '' : language === 'en' ? 'Post-mortem' : '复盘报告',
    zone,
    owner: writer.phrase(),
    // What is listed has no comma in it: the finished document parts it by one.
    tags: [writer.phrase().replaceAll(/[,，]/g, '')],
    services: language === 'en' ? ['checkout', 'pricing'] : ['结算', '定价'],
    formerTitles: [],
    participants: [],
    categories: [],
    reach: {},
    status: {
      ...document.status,
      before: null,
      reviewedBy: writer.phrase().replaceAll(/[,，]/g, ''),
      reviewedAt: instant(3),
    },
    prose: {
      goals: writer.prose(),
      narrative: writer.prose(),
      evaluation: writer.prose(),
      causes: writer.prose(),
      patterns: writer.prose(),
      document: writer.prose(),
      unsorted: writer.prose(),
    },
    goals,
    handlingTargets,
    assumptions: write(document.assumptions),
    events,
    gapNotes:
      events.length === 0
        ? []
        : document.gapNotes.map((note, at) => ({
            ...write(note),
            after: pick(events, at) ?? '',
          })),
    results: write(document.results)
      .slice(0, answered.length)
      .map((result, at) => ({ ...result, goal: answered[at]?.id ?? null })),
    impacts: write(document.impacts),
    observations: write(document.observations),
    factors,
    rules: write(document.rules).map((rule) => ({
      ...rule,
      casesFor: rule.casesFor.map((one) => ({ ...one, retrospective: null })),
      casesAgainst: rule.casesAgainst.map((one) => ({ ...one, retrospective: null })),
    })),
    practices: write(document.practices),
    actionItems: write(document.actionItems).map((item, at) => ({
      ...item,
      link: at % 2 === 0 ? '' : `https://example.org/t/T-${at}`,
      factor: at % 3 === 0 ? null : pick(factors, at),
    })),
    decidedAgainst: write(document.decidedAgainst),
    notices: write(document.notices).map((notice, at) => ({
      ...notice,
      sentAt: notice.sentAt && instant(at),
      channels: language === 'en' ? ['status page', 'mail'] : ['状态页', '邮件'],
    })),
    ladder: write(document.ladder),
    reviews: document.reviews.map((review, at) => ({ ...review, by: writer.phrase(), at: instant(at) })),
  };
}

/** A document of plain words in one language. */
export const plainRetrospective: fc.Arbitrary<Retrospective> = fc
  .tuple(arbitraryRetrospective, fc.constantFrom('en' as const, 'zh' as const), fc.nat(5))
  .map(([document, language, die]) => plainly(document, language, die));
