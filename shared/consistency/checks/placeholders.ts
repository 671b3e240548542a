/** What a template or a quick fix left for the writer to fill in. */
import type { Check, Found } from '../check';
import { isMasked, type Passage } from '../passages';

const slots =
  'name|date|time|role|owner|team|service|system|customer|number|amount|link|url|product|title|description|summary|reason|condition|result|mechanism|insert|fill|your|describe|placeholder|todo|tbd|x{2,}|\\.{3}|…';

const forms: readonly RegExp[] = [
  /(?<![\w-])(?:TB[ACD]|TO(?:DO)(?! (?:apps?|lists?|items?|comments?|board|service|page|tasks?|application)\b)|FIX(?:ME)|XXX+)(?![\w-])/g,
  /(?<![\w:])(?:HH:mm(?::ss)?|HH:MM(?::SS)?|hh:mm|XX:XX|xx:xx|[0-2]?[Xx?]:[Xx?]{2}|[0-2]X:XX)(?![\w:])/g,
  /(?<![\w-])(?:YYYY|yyyy|20[XxYy]{2})[-/.](?:MM|mm|XX|xx)[-/.](?:DD|dd|XX|xx)(?!\w)/g,
  /[?？]{4,}/g,
  new RegExp(`(?<![\\w\\])])\\[(?:the |an? )?(?:${slots})(?![\\w-])[^\\]\\n]{0,40}\\](?![(\\[:])`, 'gi'),
  new RegExp(`<(?:the |an? |your )?(?:${slots})(?: [^<>\\n]{0,30})?>`, 'gi'),
  /【(?:[^】\n]{0,6}(?:条件|结果|机制|角色|姓名|时间|日期|原因|填写|待填|负责人|系统|服务|步骤|数字)[^】\n]{0,6})】/g,
  /待补充|待完善|待填写?|待定(?!位|义)|待更新(?=[。；，）)]|$)|此处填写|请填写|（填写[^）\n]{0,12}）|[XxＸ]{2,}(?=[年月日时分人次家名个万元%％]|分钟|小时)|YYYY年|MM月|在此(?:填写|描述|输入|补充)|此处(?:描述|补充)/g,
  /_{4,}/g,
  /lorem ipsum/gi,
  /\{\{[^{}\n]{1,40}\}\}/g,
  /(?<![\w-])[XN](?= (?:minutes|hours|customers|users|people)\b)/g,
  /\b(?:goes here|(?:insert|add|write|enter|your) (?:[a-z]+ ){0,4}here\b|describe what happened)/gi,
  /^\s*(?:[?？]{2,}|[Xx]{2,}|\.{3}|…+|to be (?:determined|added|written|completed|filled in)\.?)\s*$/gi,
];

/** Most texts hold none of the signs a placeholder is made of. */
const hint =
  /TB[ACD]|TO(?:DO)|FIX|X{3}|[hx?]:|[?？]{2}|[[<【]|__|待|填|[xX]{2}|yyyy|20[xy]{2}|lorem|\{\{|\b[XN] |here|MM月|describe|在此|此处|\.{3}|…|to be /i;

export const placeholders: Check = {
  id: 'placeholder',
  find: ({ passages, retrospective }) => [
    ...passages.flatMap(inPassage),
    ...retrospective.events.flatMap(({ id, time }) =>
      inPassage({
        place: { kind: 'item', collection: 'events', id, field: 'time' },
        step: 'narrative',
        text: isKnownUnknown(time.text) ? '' : time.text,
        kind: 'field',
        masks: [],
        beside: '',
      }),
    ),
  ],
};

/** "14:??" says what is known and what is not. */
const isKnownUnknown = (text: string): boolean => /^[~≈]?\s*\d{1,2}:\?\?$/.test(text.trim());

function inPassage(passage: Passage): readonly Found[] {
  const { text, step, place } = passage;
  if (!hint.test(text)) return [];
  const spans = forms
    .flatMap((form) => [...text.matchAll(form)])
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter((span) => !isMasked(passage, span))
    .sort((a, b) => a.start - b.start);
  return spans
    .filter(({ start }, index) => start >= (spans[index - 1]?.end ?? 0))
    .map((span) => ({
      step,
      place,
      ...span,
      says: text.slice(span.start, span.end),
      expected: '',
      message: { en: 'This still waits to be filled in.', zh: '这里还没有填写。' },
    }));
}
