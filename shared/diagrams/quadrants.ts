/** Action items on two axes: inward or outward, by hand or built into systems, each with how strong it is. */
import { backdrop, type Mark, type Scene, type Shape } from '../drawing/scene';
import {
  captionStyle,
  labelStyle,
  placeWords,
  strongStyle,
  type TextBlock,
  textBlock,
  wordsBox,
} from '../drawing/words';
import type { Bilingual, Language } from '../kit/bilingual';
import { actionStateLabels, strengthLabels } from '../manuscript/labels';
import { type ActionItem, strengths } from '../retrospective/action-items';
import type { Retrospective } from '../retrospective/retrospective';
import { listing, type PictureOptions, say, wordsOr } from './picture';
import { pictureTitles } from './picture-titles';

const unsorted: Bilingual = { en: 'Side or means not set', zh: '未定对象或手段' };
const none: Bilingual = { en: 'none', zh: '无' };

type Side = NonNullable<ActionItem['side']>;
type Means = NonNullable<ActionItem['means']>;

export const sides: readonly Side[] = ['internal', 'external'];
export const allMeans: readonly Means[] = ['system', 'manual'];

export const sideNames: Readonly<Record<Side, Bilingual>> = {
  internal: { en: 'Internal', zh: '对内' },
  external: { en: 'External', zh: '对外' },
};

export const meansNames: Readonly<Record<Means, Bilingual>> = {
  system: { en: 'System', zh: '系统' },
  manual: { en: 'Manual', zh: '人工' },
};

const padding = 12;
const headHeight = 24;
const numberRoom = 28;
const itemGap = 12;
const meterRoom = 62;

interface Item {
  readonly action: ActionItem;
  readonly number: number;
  readonly words: TextBlock;
  readonly strength: TextBlock;
  /** The words stand beside the meter; where it is narrow, below it. */
  readonly beside: boolean;
  readonly height: number;
}

interface Cell {
  readonly label: TextBlock;
  readonly items: readonly Item[];
  readonly height: number;
}

/** Two columns and two rows; below them, what has no place yet. Total for any number of items and any words. */
export function quadrants(
  { actionItems }: Pick<Retrospective, 'actionItems'>,
  { width, language }: PictureOptions,
): Scene {
  const whole = Math.max(264, width);
  const half = (whole - 2) / 2;
  const items = (room: number, isHere: (action: ActionItem) => boolean) =>
    actionItems.flatMap((action, index) =>
      isHere(action) ? [layItem(action, index + 1, room, language)] : [],
    );
  const rows = allMeans.map((means) => {
    const cells = sides.map((side) =>
      layCell(
        say(meansNames[means], language),
        items(half, (action) => action.side === side && action.means === means),
      ),
    );
    return { means, cells, height: Math.max(92, ...cells.map(({ height }) => height)) };
  });
  const rest = layCell(
    say(unsorted, language),
    items(whole - 2, ({ side, means }) => side === null || means === null),
  );
  const marks: Mark[] = [];
  let top = headHeight;
  for (const { cells, height } of rows) {
    cells.forEach((cell, column) => {
      marks.push(...drawCell(cell, 1 + column * half, top, language));
    });
    top += height;
  }
  const grid = gridOf(whole, rows[0]?.height ?? 0, top);
  if (rest.items.length > 0) marks.push(...drawCell(rest, 1, top + 8, language));
  return {
    width: whole,
    height: top + (rest.items.length > 0 ? rest.height + 8 : 1),
    language,
    title: say(pictureTitles.quadrants, language),
    description: told(actionItems, language),
    marks: [grid, ...headMarks(half, language), ...marks],
  };
}

function layItem(action: ActionItem, number: number, column: number, language: Language): Item {
  const room = column - 2 * padding - numberRoom;
  const words = textBlock(wordsOr(action.text, language), room, labelStyle);
  const beside = room >= 150;
  const strength = textBlock(strengthWords(action, language), beside ? room - meterRoom : room, captionStyle);
  return {
    action,
    number,
    words,
    strength,
    beside,
    height: Math.max(22, words.height + 2 + (beside ? Math.max(14, strength.height) : 14 + strength.height)),
  };
}

function strengthWords({ strength, state }: ActionItem, language: Language): string {
  const said = [
    ...(strength ? [say(strengthLabels[strength], language)] : []),
    ...(state === 'open' ? [] : [say(actionStateLabels[state], language).toLowerCase()]),
  ];
  return said.join(' · ');
}

function layCell(label: string, items: readonly Item[]): Cell {
  const block = textBlock(label, 260, captionStyle);
  const height = items.reduce((sum, item) => sum + item.height + itemGap, block.height + 2 * padding - 2);
  return { label: block, items, height };
}

function gridOf(width: number, firstRow: number, bottom: number): Mark {
  const stroke = { ink: 'border', width: 1 } as const;
  const y = headHeight;
  return backdrop([
    { kind: 'rect', x: 1, y, width: width - 2, height: bottom - y, radius: 8, fill: 'wash', stroke },
    { kind: 'path', d: `M${width / 2} ${y}V${bottom}M1 ${y + firstRow}H${width - 1}`, stroke },
  ]);
}

const headMarks = (half: number, language: Language): readonly Mark[] =>
  sides.map((side, column) => {
    const block = textBlock(say(sideNames[side], language), half, captionStyle);
    const at = { x: 1 + half * (column + 0.5), top: 4, anchor: 'middle' } as const;
    return {
      id: null,
      name: say(sideNames[side], language),
      box: wordsBox(block, at),
      shapes: [placeWords(block, { ...at, ink: 'text-2' })],
    };
  });

function drawCell({ label, items }: Cell, x: number, y: number, language: Language): readonly Mark[] {
  const at = { x: x + padding, top: y + padding - 4 };
  const head: Mark = {
    id: null,
    name: '',
    box: wordsBox(label, at),
    shapes: [placeWords(label, { ...at, ink: 'text-2' })],
  };
  let top = at.top + label.height + 6;
  const drawn = items.map((item) => {
    const mark = drawItem(item, x + padding, top, language);
    top += item.height + itemGap;
    return mark;
  });
  return [head, ...drawn];
}

/** A full disc with its number for what systems do, a ring for what people do. */
function drawItem(item: Item, x: number, top: number, language: Language): Mark {
  const { action, number, words, strength, height } = item;
  const built = action.means === 'system';
  const isOver = action.state === 'done' || action.state === 'dropped';
  const left = x + numberRoom;
  const metre = top + words.height + 2;
  const digits = textBlock(String(number), 40, number > 99 ? captionStyle : strongStyle);
  return {
    id: action.id,
    name: itemName(action, number, language),
    box: {
      x,
      y: top,
      width: Math.max(numberRoom + words.width, numberRoom + (item.beside ? meterRoom : 0) + strength.width),
      height,
    },
    shapes: [
      {
        kind: 'circle',
        x: x + 10,
        y: top + 9,
        radius: 10,
        fill: built ? 'accent' : 'surface',
        stroke: { ink: built ? 'accent' : 'text-2', width: 1.25 },
      },
      placeWords(digits, { x: x + 10, top: top + 1, anchor: 'middle', ink: built ? 'on-accent' : 'text-2' }),
      placeWords(words, { x: left, top, ink: isOver ? 'text-3' : 'text' }),
      ...meter(action.strength ?? 0, left, metre + 2),
      placeWords(
        strength,
        item.beside
          ? { x: left + meterRoom, top: metre, ink: 'text-2' }
          : { x: left, top: metre + 14, ink: 'text-2' },
      ),
    ],
  };
}

/** Six cells of which the first are filled; one and two are pale, because they only remind. */
const meter = (value: number, x: number, y: number): readonly Shape[] =>
  strengths.map((cell) => ({
    kind: 'rect',
    x: x + (cell - 1) * 9,
    y,
    width: 7,
    height: 10,
    radius: 2,
    fill: cell > value ? 'line' : value <= 2 ? 'text-3' : 'accent',
  }));

function itemName(action: ActionItem, number: number, language: Language): string {
  const said = strengthWords(action, language);
  const words = `${number} ${wordsOr(action.text, language)}`;
  if (said === '') return words;
  return language === 'zh' ? `${words}（${said}）` : `${words} (${said})`;
}

function told(actions: readonly ActionItem[], language: Language): string {
  const colon = language === 'zh' ? '：' : ': ';
  const comma = language === 'zh' ? '、' : ', ';
  const namesOf = (isHere: (action: ActionItem) => boolean) =>
    actions
      .flatMap((action, index) => (isHere(action) ? [itemName(action, index + 1, language)] : []))
      .join(comma) || say(none, language);
  const cells = allMeans.flatMap((means) =>
    sides.map((side) => {
      const names = namesOf((action) => action.side === side && action.means === means);
      return `${say(meansNames[means], language)} · ${say(sideNames[side], language)}${colon}${names}`;
    }),
  );
  const rest = actions.some(({ side, means }) => side === null || means === null)
    ? [`${say(unsorted, language)}${colon}${namesOf(({ side, means }) => side === null || means === null)}`]
    : [];
  return listing([...cells, ...rest], language);
}
