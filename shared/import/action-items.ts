/** Action items out of lists, check lists and tables, with owner, due day and state where they are written. */
import type { MakeId } from '../kit/ids';
import type { PlainDate } from '../kit/instant';
import { actionStateLabels, meansLabels, sideLabels, strengthLabels } from '../manuscript/labels';
import type { Block } from '../prose/prose';
import { wordsOf } from '../prose/words';
import { type ActionItem, emptyActionItem, type Strength } from '../retrospective/action-items';
import { columnNamed, plainTable } from './columns';
import { aside, labelsOf } from './event-rows';
import { dayOf } from './event-times';
import { keyOf } from './parts/labels';
import { type Plain, type PlainLink, plainBlocks } from './plain';
import { missingWords } from './prose-words';
import { keepingWords, type Taken } from './rows';

export interface ActionMaker {
  readonly makeId: MakeId;
  readonly reference: PlainDate;
}

type List = Extract<Block, { type: 'list' }>;
type ListItem = List['children'][number];
type Table = Extract<Block, { type: 'table' }>;

/** The action items of a list or table; `lead` is the sub-heading they stand under. Null when some of it would be lost. */
export function actionItemsOf(block: Block, lead: string, maker: ActionMaker): Taken<ActionItem> | null {
  const found =
    block.type === 'list' ? fromList(block, maker) : block.type === 'table' ? fromTable(block, maker) : null;
  if (!found) return null;
  const items = found.items.map((item) => (lead === '' ? item : { ...item, text: `${lead}: ${item.text}` }));
  const numbers = items.map(({ factor }) => factor ?? '');
  const kept = keepingWords([block], { items, titles: [...found.titles, ...numbers] }, actionTexts);
  return kept && { items, titles: found.titles };
}

/** Every string of an action item that holds words of its source. */
export const actionTexts = (item: ActionItem): readonly string[] => [
  item.text,
  item.owner,
  item.due ?? '',
  item.verification,
  lastPart(item.link),
  ...labelsOf(actionStateLabels[item.state]),
  item.state,
  ...typeTexts(item),
];

/** Its side, means and strength as either language names them. */
const typeTexts = ({ side, means, strength }: ActionItem): readonly string[] => [
  ...labelsOf(side && sideLabels[side]),
  ...labelsOf(means && meansLabels[means]),
  ...(strength ? [...labelsOf(strengthLabels[strength]), String(strength)] : []),
];

function fromList(list: List, maker: ActionMaker): Taken<ActionItem> | null {
  const items = list.children.map((item) => fromItem(item, maker));
  return items.every((item) => item !== null) ? { items, titles: [] } : null;
}

function fromItem(item: ListItem, { makeId, reference }: ActionMaker): ActionItem | null {
  const plain = plainBlocks(item.children);
  if (!plain || plain.text === '') return null;
  const text = oneLine(plain.text);
  const stated = item.checked ? 'done' : stateIn(text);
  return {
    ...emptyActionItem(makeId()),
    ...linked(text, plain.links),
    owner: ownerIn(text),
    due: dueIn(text, reference),
    state: stated ?? 'open',
  };
}

/** Points below an action item follow it on the same line. */
function oneLine(text: string): string {
  const [first = '', ...more] = text.split('\n').map((line) => line.trim());
  const points = more.findIndex((line) => /^- /.test(line));
  const words = [first, ...more.slice(0, points < 0 ? undefined : points)].join(' ');
  const below = points < 0 ? [] : more.slice(points);
  return below.reduce(
    (whole, line, index) =>
      /^- /.test(line) ? `${whole}${index === 0 ? ':' : ';'} ${line.slice(2)}` : `${whole} ${line}`,
    points < 0 ? words : words.replace(/[:：]$/, ''),
  );
}

/** One address becomes the link of the item; beside a link it has, and where there are several, they stay readable in its text. */
function linked(text: string, links: readonly PlainLink[], link = ''): Pick<ActionItem, 'text' | 'link'> {
  const [only] = links;
  const shown = /https?:\/\/[^\s)>\]，。；）]+/.exec(text)?.[0] ?? '';
  if (link === '' && only && links.length === 1) return { text, link: only.url };
  const told = text + links.map(({ url }) => ` (${url})`).join('');
  return { text: told, link: link === '' && links.length === 0 ? shown : link };
}

const states: readonly (readonly [ActionItem['state'], RegExp])[] = [
  ['done', /^(?:done|completed?|closed|fixed|resolved|finished|已完成|完成|已关闭|已解决|✓|✔|✅|x|yes|是)$/i],
  ['in-progress', /^(?:in[ -]progress|wip|started|ongoing|doing|进行中|处理中|推进中)$/i],
  ['dropped', /^(?:dropped|cancell?ed|won'?t (?:do|fix)|rejected|已取消|取消|不做|放弃)$/i],
  ['open', /^(?:open|todo|to do|not started|new|planned|pending|未开始|待办|未完成|待处理|计划中)$/i],
];

const stateNamed = (text: string): ActionItem['state'] | null =>
  states.find(([, name]) => name.test(text.trim()))?.[0] ?? null;

/** "(Done)", "[WIP]" or 「（已完成）」at the end of the text. */
function stateIn(text: string): ActionItem['state'] | null {
  const mark = /[([（【]([^()[\]（）【】]{1,20})[)\]）】]\s*$/u.exec(text)?.[1];
  return mark ? stateNamed(mark) : null;
}

const ownerForms: readonly RegExp[] = [
  /(?:\bowner|\bowned by|\bassignee|\bassigned to|\bresponsible|\bDRI|负责人|责任人|跟进人|负责角色)\s?(?:[:：]|(?<=by|to)\s)\s?@?([^,;，；()（）[\]\n]{1,40})/iu,
  /(?<![\p{L}\p{N}.])@([\p{L}\p{N}_-]{2,40})/u,
  /由([^，。；()（）\s]{1,12}?)(?:负责|跟进|牵头)/u,
];

const ownerIn = (text: string): string =>
  ownerForms.map((form) => form.exec(text)?.[1]?.trim() ?? '').find((owner) => owner !== '') ?? '';

const dueForms: readonly RegExp[] = [
  /(?:\bdue(?: date| by)?|\bdeadline|截止(?:日期|时间)?|期限|完成时间)\s?[:：]?\s?([^;；()（）\n]{3,24})/iu,
  /\b(?:by|before) (\d{4}-\d\d?-\d\d?)/iu,
  /(\d{4}[-/年]\d\d?[-/月]\d\d?日?) ?(?:之前|以前|前)/u,
];

function dueIn(text: string, reference: PlainDate): PlainDate | null {
  const written = dueForms.map((form) => form.exec(text)?.[1] ?? '').find((due) => due !== '');
  return written ? dayOf(written, reference) : null;
}

const actionColumns = ['text', 'owner', 'due', 'state', 'link', 'verification', 'type'] as const;

function fromTable(table: Table, maker: ActionMaker): Taken<ActionItem> | null {
  const plain = plainTable(table);
  if (!plain || plain.rows.length === 0) return null;
  const names = plain.headers.map((header) => columnNamed(header, actionColumns));
  const columns = names.includes('text')
    ? names
    : names.map((name, index) => (index === names.indexOf('other') ? 'text' : name));
  if (!columns.includes('text')) return null;
  const items = plain.rows.map((cells) => fromCells(cells, columns, plain.headers, maker));
  return items.every((item) => item.text !== '') ? { items, titles: plain.headers } : null;
}

function fromCells(
  cells: readonly Plain[],
  columns: readonly string[],
  headers: readonly string[],
  { makeId, reference }: ActionMaker,
): ActionItem {
  let item = emptyActionItem(makeId());
  const asides: string[] = [];
  for (const [index, { text }] of cells.entries()) {
    const value = oneLine(text);
    if (value === '') continue;
    const read = fieldOf(columns[index] ?? 'other', value, item, reference) ?? {};
    item = { ...item, ...read };
    if (!saysAll(read, value)) asides.push(aside(headers[index] ?? '', value));
  }
  const links = cells.flatMap((cell) => cell.links);
  const hinted = withoutHint(item.text, links);
  const text = (hinted.text + asides.join('')).trim();
  return { ...item, ...linked(text, links, item.link), factor: hinted.factor };
}

/** "(F1.2, CHK-881)" behind the words names the factor it answers and the place in the tracker: both are fields. */
function withoutHint(
  text: string,
  [only, ...more]: readonly PlainLink[],
): Pick<ActionItem, 'text' | 'factor'> {
  const [hint, inner = ''] = /\s*[(（]([^()（）]{1,80})[)）]$/u.exec(text) ?? [];
  const parts = inner.split(/, |、/).map((part) => part.trim());
  const number = /^F\d{1,3}(?:\.\d{1,3}){0,20}$/.test(parts[0] ?? '') ? parts.shift() : undefined;
  const isLink = only !== undefined && more.length === 0 && parts.join(', ') === lastPart(only.url);
  if (hint === undefined || (number === undefined && !isLink) || (parts.length > 0 && !isLink))
    return { text, factor: null };
  return { text: text.slice(0, -hint.length), factor: number ?? null };
}

/** What an address in a tracker is known by, as the finished document writes it. */
const lastPart = (url: string): string => url.split('/').findLast((part) => part !== '') ?? url;

const saysAll = (read: Partial<ActionItem>, value: string): boolean =>
  missingWords(
    wordsOf(value),
    [
      ...Object.values(read).map(String),
      ...labelsOf(read.state ? actionStateLabels[read.state] : null),
      ...typeTexts({ ...emptyActionItem(''), ...read }),
    ].flatMap(wordsOf),
  ).length === 0;

/** "internal, built in, automatic check (4)"; null where a part of it is anything else. */
function typesIn(value: string): Partial<ActionItem> | null {
  let read: Partial<ActionItem> = {};
  for (const part of partsOf(value)) {
    const side = keyOf(sideLabels, part);
    const means = keyOf(meansLabels, part);
    const strength = keyOf(strengthLabels, part.replace(/\s*[(（][1-6][)）]$/, ''));
    if (side) read = { ...read, side };
    else if (means) read = { ...read, means };
    else if (strength) read = { ...read, strength: Number(strength) as Strength };
    else return null;
  }
  return read;
}

/** A label may hold the comma that stands between two. */
const partsOf = (value: string): readonly string[] => {
  const whole = commaLabels.reduce(
    (text, label) => text.replace(label, label.replaceAll(', ', '\u0001')),
    value,
  );
  return whole.split(/, |、/).map((part) => part.replaceAll('\u0001', ', '));
};

const commaLabels = Object.values(strengthLabels).flatMap(({ en }) => (en.includes(', ') ? [en] : []));

/** What a cell sets, or null when it has to stay text. */
function fieldOf(
  column: string,
  value: string,
  item: ActionItem,
  reference: PlainDate,
): Partial<ActionItem> | null {
  switch (column) {
    case 'text':
      return { text: item.text === '' ? value : `${item.text} ${value}` };
    case 'owner':
      return { owner: item.owner === '' ? value.replace(/^@/, '') : `${item.owner}, ${value}` };
    case 'due': {
      const due = dayOf(value, reference);
      return due ? { due } : null;
    }
    case 'state': {
      const state = stateNamed(value);
      return state ? { state } : null;
    }
    case 'verification':
      return item.verification === '' ? { verification: value } : null;
    case 'type':
      return typesIn(value);
    case 'link':
      return item.link === '' && /^https?:\/\/\S+$/.test(value) ? { link: value } : null;
    default:
      return null;
  }
}
