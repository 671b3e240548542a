/** Tables of impacts, handling targets, assumptions, decisions, ladders and reviews by their columns, in both languages. */
import type { Bilingual } from '../../kit/bilingual';
import { rowReaders } from '../../manuscript/back/readers';
import { handlingLabels } from '../../manuscript/labels';
import type { Collection } from '../../retrospective/edit';
import { readDuration } from '../../time/duration';
import { plainTable } from '../columns';
import { aside } from '../event-rows';
import { normaliseTitle } from '../match-title';
import type { Plain } from '../plain';
import type { PartKind } from '../titles';
import { keyOf } from './labels';
import type { Found, Lists, PartReader, Place } from './part';

type Names = readonly string[];
type Cells = Readonly<Record<string, string>>;

interface Shape {
  readonly collection: Collection;
  /** The cell that takes what stands in columns of other names. */
  readonly main: string;
  readonly columns: Readonly<Record<string, RegExp>>;
  /** Whether a table with these columns is one, in a section of this kind. */
  readonly fits: (names: Names, kind: PartKind, rows: readonly Cells[]) => boolean;
}

const has = (names: Names, ...wanted: readonly string[]): boolean =>
  wanted.every((name) => names.includes(name));

const count = (names: Names, ...wanted: readonly string[]): number =>
  wanted.filter((name) => names.includes(name)).length;

const isHandling = (text: string | undefined): boolean =>
  keyOf(handlingLabels as Readonly<Record<string, Bilingual>>, text ?? '') !== null;

const shapes: readonly Shape[] = [
  {
    collection: 'impacts',
    main: 'source',
    columns: {
      who: /^(?:who|affected|who was affected|affected (?:users|customers|parties)|users|customers|影响对象|受影响方|受影响对象|受影响用户|影响用户|对象)$/,
      howMany: /^(?:how many|number|count|share|数量|人数|影响数量|影响人数|受影响数量)$/,
      howLong: /^(?:how long|duration|for how long|时长|影响时长|持续时间|影响时间)$/,
      cost: /^(?:costs?|damage|loss|losses|代价|损失|影响金额)$/,
      source: /^(?:how we know|source|evidence|basis|依据|来源|数据来源)$/,
      certainty: /^(?:certainty|确定程度)$/,
    },
    fits: (names, kind) =>
      has(names, 'who') && count(names, 'howMany', 'howLong', 'cost') >= (kind === 'impact' ? 1 : 2),
  },
  {
    collection: 'handlingTargets',
    main: 'source',
    columns: {
      kind: /^(?:handling|response|phase|处置环节|环节|处置)$/,
      target: /^(?:target|target value|goal|目标|目标值)$/,
      source: /^(?:source|来源|依据)$/,
    },
    fits: (names, _kind, rows) => has(names, 'kind', 'target') && rows.every(({ kind }) => isHandling(kind)),
  },
  {
    collection: 'assumptions',
    main: 'text',
    columns: {
      text: /^(?:assumptions?|前提|前提假设)$/,
      signal:
        /^(?:how we would notice it is false|how we would notice|signal|early signal|不成立时靠什么察觉|察觉方式|信号)$/,
    },
    fits: (names, kind) => has(names, 'text') && (kind === 'goals' || has(names, 'signal')),
  },
  {
    collection: 'decidedAgainst',
    main: 'text',
    columns: {
      text: /^(?:not doing|decided against|not done|option|options|rejected|不做|不做的事|决定不做|放弃的方案|方案)$/,
      reason: /^(?:why|reason|reasons|rationale|理由|原因)$/,
    },
    fits: (names, kind) => has(names, 'text') && kind === 'decided-against',
  },
  {
    collection: 'ladder',
    main: 'readsAs',
    columns: {
      name: /^(?:severity|level|级别|等级)$/,
      readsAs: /^(?:reads as|definition|meaning|含义|定义)$/,
      response: /^(?:response|响应)$/,
      notice: /^(?:notice|公告|通知)$/,
      document: /^(?:document|文档)$/,
    },
    fits: (names, _kind, rows) =>
      has(names, 'name') && names.length >= 2 && rows.every(({ name = '' }) => /^SEV[1-4](?: |$)/.test(name)),
  },
  {
    collection: 'reviews',
    main: 'by',
    columns: {
      subject: /^(?:looked through|已核查内容)$/,
      by: /^(?:by|核查角色)$/,
      at: /^(?:when|时间)$/,
    },
    fits: (names) => has(names, 'subject'),
  },
];

/** The tables of a section that have one of these shapes. */
export const readTables: PartReader = (place) =>
  place.blocks.flatMap((block): Found[] => {
    const plain = block.type === 'table' ? plainTable(block) : null;
    if (!plain || plain.rows.length === 0) return [];
    for (const shape of shapes) {
      const names = plain.headers.map((header) => columnOf(shape, header));
      const rows = plain.rows.map((cells) => cellsOf(cells, names, plain.headers, shape.main));
      const known = names.filter((name) => name !== null);
      if (new Set(known).size < known.length || !shape.fits(known, place.kind, rows)) continue;
      const language = /\p{Script=Han}/u.test(plain.headers.join('')) ? 'zh' : 'en';
      const items = rows.map((cells) => itemOf(shape.collection, cells, language, place));
      const lists = { [shape.collection]: items } as unknown as Lists;
      return [{ lists, blocks: [block], titles: plain.headers }];
    }
    return [];
  });

const columnOf = ({ columns }: Shape, header: string): string | null => {
  const name = normaliseTitle(header);
  return Object.keys(columns).find((column) => columns[column]?.test(name)) ?? null;
};

/** A cell's words, with the addresses behind them that it hides. */
const readable = ({ text, links }: Plain): string =>
  [text, ...links.map(({ url }) => `(${url})`)].join(' ').trim();

function cellsOf(
  cells: readonly Plain[],
  names: readonly (string | null)[],
  headers: readonly string[],
  main: string,
): Cells {
  const read: Record<string, string> = {};
  for (const [index, cell] of cells.entries()) {
    const name = names[index];
    if (name) read[name] = readable(cell);
  }
  const others = cells.flatMap((cell, index) =>
    names[index] === null && readable(cell) !== '' ? [aside(headers[index] ?? '', readable(cell))] : [],
  );
  return others.length === 0 ? read : { ...read, [main]: `${read[main] ?? ''}${others.join('')}`.trim() };
}

function itemOf(
  collection: Collection,
  cells: Cells,
  language: 'en' | 'zh',
  { makeId, instant }: Place,
): object {
  const reader = rowReaders[collection];
  const at = collection === 'reviews' ? instant(cells.at ?? '') : null;
  const within = collection === 'handlingTargets' ? readDuration(cells.target ?? '') : null;
  return {
    ...reader?.empty,
    ...reader?.read(cells, language),
    id: makeId(),
    ...(at === null ? {} : { at }),
    ...(within === null ? {} : { minutes: Math.round(within) }),
  };
}
