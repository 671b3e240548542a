/** What a figure in a sentence measures, by the words around it; null when the sentence does not say. */
import { laidOut } from '../kit/laid-out';
import type { HandlingKind } from '../retrospective/goals';

/** `outage` is said of the whole incident, `impaired` of whatever was hit, which may have been hit for a part of it. */
export type Measure = HandlingKind | 'outage' | 'impaired';

interface Reading {
  readonly measure: Measure;
  /** Fits the end of what stands before the figure. */
  readonly before?: RegExp;
  /** Fits the beginning of what stands behind it. */
  readonly after?: RegExp;
}

const gap = '(?:\\s|[:=~≈-]|was|is|of|took|for)*$';
const wide = String.raw`[^,;.!?\d]{0,40}`;
const soon = String.raw`\s+(?:\w+ )?(?:after|within|in)\s*$`;
const put = '(?:用时|耗时|时长|时间|用了|花了|花费|历时)[^\\d，。；]{0,4}$';

const handling = (
  measure: HandlingKind,
  words: { readonly noun: string; readonly past: string; readonly verb: string; readonly zh: string },
): readonly Reading[] => [
  { measure, before: new RegExp(String.raw`\btime[- ]to[- ](?:${words.noun})\b${gap}`, 'i') },
  { measure, before: new RegExp(String.raw`\b(?:${words.past})${soon}`, 'i') },
  { measure, after: new RegExp(String.raw`^ to (?:${words.verb})\b`, 'i') },
  { measure, before: new RegExp(`(?:${words.zh})[^\\d，。；]{0,4}${put}`) },
  { measure, before: new RegExp(`(?:${words.zh})(?:时间|时长)[:：]?\\s*$`) },
];

const readings: readonly Reading[] = [
  ...handling('detect', {
    noun: 'detect|detection|notice|discover|discovery',
    past: 'detected|noticed|discovered|spotted',
    verb: 'detect|notice|discover|spot',
    zh: '发现|检测|察觉',
  }),
  { measure: 'detect', before: new RegExp(String.raw`\b(?:TTD|MTTD)\b${gap}`) },
  { measure: 'detect', before: /\b(?:undetected|unnoticed) for\s*$/i },
  {
    measure: 'detect',
    after: /^ (?:before|until) [^,.;]{0,40}\b(?:detected|noticed|discovered|spotted)\b/i,
  },
  {
    measure: 'detect',
    before: /(?:故障|发生|开始|异常|上线|发布)[^，。；\d]{0,8}$/,
    after: /^之?[后才][^，。；]{0,8}(?:发现|察觉|收到告警)/,
  },
  { measure: 'detect', after: /^(?:内)?(?:无人|未被|没有?人)[^，。；]{0,4}(?:发现|察觉)/ },
  ...handling('acknowledge', {
    noun: 'ack|acknowledge|acknowledgement|respond|response',
    past: 'acknowledged',
    verb: 'acknowledge',
    zh: '响应|接手',
  }),
  { measure: 'acknowledge', before: new RegExp(String.raw`\b(?:TTA|MTTA)\b${gap}`) },
  ...handling('contain', {
    noun: 'mitigate|mitigation|contain|containment|repair',
    past: 'mitigated|contained',
    verb: 'mitigate|contain',
    zh: '止损|缓解',
  }),
  { measure: 'contain', before: new RegExp(String.raw`\b(?:TTM|MTTM)\b${gap}`) },
  ...handling('restore', {
    noun: 'restore|restoration|recover|recovery|resolve|resolution|fix',
    past: 'restored|recovered|resolved',
    verb: '(?:fully )?(?:restore|recover|resolve)',
    zh: '恢复|修复|解决',
  }),
  { measure: 'restore', before: new RegExp(String.raw`\b(?:TTR|MTTR)\b${gap}`) },
  ...handling('notify', {
    noun: '(?:notify|tell|inform)(?: (?:the |our )?customers?)?',
    past: '(?:customers (?:were )?(?:told|informed|notified)|(?:told|informed|notified) (?:the |our )?customers)',
    verb: '(?:tell|notify|inform) (?:the |our )?customers',
    zh: '告知客户|通知客户|客户告知|对外通报',
  }),
  {
    measure: 'outage',
    before:
      /\b(?:incident|outage|disruption|downtime)\b[^,;.!?\d]{0,40}\b(?:lasted|ran|took|went on)(?: for)?(?: a total of)?\s*$/i,
  },
  { measure: 'outage', before: /\b(?:outage|downtime|disruption)\s*(?:of|was|:)\s*(?:a total of )?$/i },
  {
    measure: 'outage',
    before:
      /\b(?:total|incident|outage|overall|impact|downtime)[ -](?:duration|length|downtime|time)\b(?:\s|[:=-]|was|is|of|for)*$/i,
  },
  { measure: 'outage', before: /(?:^|\n)\W*(?:duration|downtime|outage)\W*$/i },
  {
    measure: 'outage',
    before: /(?:^|\n)[^\p{L}]*(?:总?(?:持续)?时长|持续时间|总?历时|总?耗时)\s*[:：]?\s*$/u,
  },
  {
    measure: 'outage',
    before: /\bduration of (?:the )?(?:incident|outage|impact|disruption)\b(?:\s|[:=-]|was|is)*$/i,
  },
  {
    measure: 'outage',
    after: /^[- ](?:long[- ])?(?:total |full |complete )?(?:outage|downtime|incident)\b/i,
  },
  { measure: 'outage', after: /^ of (?:total |full |complete )?(?:downtime|outage|unavailability)\b/i },
  {
    measure: 'impaired',
    before: new RegExp(
      String.raw`\b(?:unavailable|unusable|unreachable|inaccessible|offline|down|unable|interrupted|disrupted)\b${wide}\bfor\s*$`,
      'i',
    ),
  },
  { measure: 'impaired', before: new RegExp(String.raw`\b(?:could not|couldn.t)\b${wide}\bfor\s*$`, 'i') },
  {
    measure: 'impaired',
    before: laidOut('i')`
      \b(?:return|see|saw|got|gett|had|serv|receiv|threw|throw|gave|giv|show|caus)\w*
      (?: [^,;.!?\d]{1,20})?(?: [45](?:xx|\d\d))? (?:errors|error pages|failures)\b
      (?: [^,;.!?\d]{1,30})? for\s*$
    `,
  },
  { measure: 'impaired', after: /^[- ](?:long )?(?:interruption|disruption)\b/i },
  { measure: 'impaired', after: /^ of (?:disruption|service interruption|service disruption)\b/i },
  {
    measure: 'outage',
    before:
      /(?:故障|事故|事件|停机|宕机|停服|不可用|中断|影响)(?:总|的)?[^，。；、\d]{0,6}(?:持续|历时|时长|时间|长达|共计|总计|累计)[^，。；、\d]{0,6}$/,
    after: /^(?!之?后|之?前|内|以内|左右(?:之?后|恢复))/,
  },
  {
    measure: 'impaired',
    before: /(?:停机|宕机|停服|不可用|中断|无法[^，。；、\d]{1,12}|影响)(?:了|约|达|长达|共)?\s*$/,
    after: /^(?!之?后|之?前|内|以内)/,
  },
  {
    measure: 'impaired',
    before:
      /(?:停机|宕机|停服|不可用|中断|报错|异常|失败|受影响|无法[^，。；、\d]{1,12})[，,]\s*(?:共|总共|一共|累计|前后)?(?:持续|历时)了?\s*$/,
    after: /^(?!之?后|之?前|内|以内)/,
  },
  { measure: 'outage', after: /^的?(?:全站|服务)?(?:故障|停机|宕机|不可用)/ },
  { measure: 'impaired', after: /^的?(?:服务)?中断/ },
];

/** The measure of a figure between `before` and `after` in its sentence. */
export const measureOf = (before: string, after: string): Measure | null =>
  readings.find((reading) => (reading.before?.test(before) ?? true) && (reading.after?.test(after) ?? true))
    ?.measure ?? null;

const elsewhere = laidOut('i')`
  \b(?:
    targets?|goals?|objectives?|SL[OA]s?|RTO|RPO|should|must|shall|aim(?:ed)?|thresholds?|
    time-?outs?|timed out|retention|retain(?:ed|s)?|intervals?|every|cron|TTL|cool-?down|
    expir\w+|previous|last (?:week|month|quarter|year|incident|time)|similar|
    earlier (?:incident|outage)|would have|could have|might|if|per (?:day|week|month|year)|
    on average|normally|usually|typical(?:ly)?|expected|estimated to|planned|scheduled|
    maintenance|budget|window|allow(?:ed|s)?|promised?|other incidents?|
    another (?:incident|outage)|test(?:s|ed)? (?:took|lasted)|drill
  )\b|
  目标|应当|应在|应于|需在|须在|要求|承诺|SLA|SLO|超时|间隔|每隔|每[\d一二两三四五六七八九十]|
  保留|留存|定时|上次|上一次|之前那?次|此前|去年|上个?月|上周|历史|类似|平均|通常|一般|预计|
  计划|如果|假如|若|本可|阈值|窗口|维护|演练|另一起|预算
`;

/** Whether a sentence speaks of targets, settings, other incidents or what might have been. */
export const speaksOfElse = (sentence: string): boolean => elsewhere.test(sentence);
