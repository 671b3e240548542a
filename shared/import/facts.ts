/** Facts about the whole document that stand as "key: value" in front matter or in its first lines. */

import type { PlainDate } from '../kit/instant';
import type { Status } from '../retrospective/retrospective';
import type { SeverityLevel } from '../retrospective/severity';
import { zoneNamed } from '../time/announced-zone';
import { normaliseTitle } from './match-title';

/** What could be read; what nobody stated is not there. */
export interface Facts {
  readonly title?: string;
  /** As written. */
  readonly date?: string;
  readonly severity?: SeverityLevel;
  readonly state?: Status['state'];
  readonly zone?: string;
  readonly language?: 'en' | 'zh';
  readonly tags?: readonly string[];
  readonly services?: readonly string[];
  /** Who answers for the document, as written. */
  readonly owner?: string;
  readonly reviewDate?: PlainDate;
  /** Who reviewed it, and on which day. */
  readonly reviewedBy?: string;
  readonly reviewedOn?: PlainDate;
  /** Roles that took part. */
  readonly roles?: readonly string[];
}

type Reader = (value: string, list: readonly string[]) => Facts | null;

const severityNames: readonly (readonly [SeverityLevel, RegExp])[] = [
  ['SEV1', /^(?:sev(?:erity)?[-\s]?1|p[-\s]?0|s[-\s]?1|critical)\b|^特别重大|^一级/i],
  ['SEV2', /^(?:sev(?:erity)?[-\s]?2|p[-\s]?1|s[-\s]?2|major|high)\b|^重大|^严重|^二级/i],
  ['SEV3', /^(?:sev(?:erity)?[-\s]?3|p[-\s]?2|s[-\s]?3|moderate|medium|minor)\b|^一般|^三级/i],
  ['SEV4', /^(?:sev(?:erity)?[-\s]?4|p[-\s]?[34]|s[-\s]?4|low|near miss)\b|^轻微|^未遂|^四级/i],
];

const stateNames: readonly (readonly [Status['state'], RegExp])[] = [
  ['draft', /^(?:draft|wip|in progress|草稿|进行中)$/i],
  ['in-review', /^(?:in[- ]review|under review|review|评审中|待评审)$/i],
  ['reviewed', /^(?:reviewed|complete|completed|final|published|approved|done|已评审|完成|已完成|定稿)$/i],
  ['archived', /^(?:archived|closed|已归档|归档|已关闭)$/i],
];

const named = <Name>(names: readonly (readonly [Name, RegExp])[], value: string): Name | undefined =>
  names.find(([, form]) => form.test(value))?.[0];

const readers: readonly (readonly [RegExp, Reader])[] = [
  [/^(?:title|标题)$/, (value) => ({ title: value })],
  [
    /^(?:date|incident date|date of incident|day|日期|发生日期|事故日期|故障日期|事件日期|发生时间|故障时间)$/,
    (value) => ({ date: value }),
  ],
  [
    /^(?:severity|sev|priority|incident severity|severity level|级别|等级|严重程度|故障等级|事件级别|事故等级|严重级别)$/,
    (value) => optional('severity', named(severityNames, value)),
  ],
  [
    /^(?:owner|document owner|report owner|post ?mortem owner|负责人|文档负责人|复盘负责人|报告负责人)$/,
    (value) => ({ owner: value }),
  ],
  [/^(?:status|state|状态|文档状态)$/, statusOf],
  [
    /^(?:next review|review date|复查日期|下次复查)$/,
    (value) => optional('reviewDate', /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined),
  ],
  [/^(?:roles|参与角色)$/, (_value, roles) => ({ roles })],
  // These follow from the timeline: what it does not give stays in the text.
  [
    /^(?:time to (?:detect|acknowledge|contain|restore|tell customers)|(?:发现|响应|止损|恢复|告知客户)用时)$/,
    () => ({}),
  ],
  [
    /^(?:zone|timezone|time zone|times in|tz|时区)$/,
    (value) => optional('zone', zoneNamed(value, 'en') ?? undefined),
  ],
  [
    /^(?:language|lang|语言)$/,
    (value) =>
      optional(
        'language',
        named(
          [
            ['zh', /^(?:zh|cn|中文|chinese)/i],
            ['en', /^(?:en|英文|english)/i],
          ],
          value,
        ),
      ),
  ],
  [/^(?:tags|tag|keywords|labels|categories|标签|关键词)$/, (_value, tags) => ({ tags })],
  [
    /^(?:service|services|affected services|component|components|服务|相关服务|受影响服务|涉及服务|系统)$/,
    (_value, services) => ({ services }),
  ],
];

/** "Reviewed, SRE, 2026-03-06": the state, and who set it when. */
function statusOf(value: string, parts: readonly string[]): Facts | null {
  const whole = named(stateNames, value);
  if (whole) return { state: whole };
  const [first = '', ...more] = parts;
  const state = named(stateNames, first);
  const reviewedOn = /^\d{4}-\d\d-\d\d$/.test(more.at(-1) ?? '') ? more.pop() : undefined;
  return state ? { state, ...(reviewedOn ? { reviewedOn } : {}), reviewedBy: more.join(', ') } : null;
}

function optional<Key extends keyof Facts>(key: Key, value: Facts[Key] | undefined): Facts | null {
  return value === undefined ? null : { [key]: value };
}

/** The fact a key and its value state, or null when it is none we keep. */
export function factOf(key: string, value: string, list: readonly string[] = splitList(value)): Facts | null {
  const name = normaliseTitle(key);
  const reader = readers.find(([form]) => form.test(name))?.[1];
  return value.trim() === '' && list.length === 0 ? null : (reader?.(value.trim(), list) ?? null);
}

/** Whether a key is one of a fact. */
export const isFactName = (key: string): boolean => {
  const name = normaliseTitle(key);
  return readers.some(([form]) => form.test(name));
};

const splitList = (value: string): readonly string[] =>
  value
    .replace(/^\[|\]$/g, '')
    .split(/[,，、;；]/)
    .map((entry) => unquote(entry.trim()))
    .filter((entry) => entry !== '');

/** Facts of front matter, by lines: `key: value`, `key: [a, b]`, and a list below a key. The rest of YAML is not read. */
export function factsOfFrontMatter(content: string): Facts {
  let facts: Facts = {};
  for (const [, key = '', value = '', below = ''] of content.matchAll(
    /^["']?([\p{L}][^:\n"']{0,40})["']?:[ \t]*([^\n]*)((?:\n[ \t]*-[ \t][^\n]*)*)/gmu,
  )) {
    const list = [...below.matchAll(/-[ \t]+([^\n]*)/g)].map(([, entry = '']) => unquote(entry.trim()));
    const plain = unquote(value.trim());
    facts = { ...facts, ...factOf(key, plain, list.length > 0 ? list : undefined) };
  }
  return facts;
}

const unquote = (text: string): string => {
  const inner = /^(["'])(.*)\1$/.exec(text)?.[2];
  return (inner ?? text).replace(/\\(["\\])/g, '$1').replace(/''/g, "'");
};
