/** The fishbone: a spine that leads to what happened, categories as ribs, factors along them. */
import { textWidth } from '../drawing/measure';
import { backdrop, type Mark, type Scene, type Shape } from '../drawing/scene';
import { confidenceSign, tickSign } from '../drawing/signs';
import {
  captionStyle,
  labelStyle,
  placeWords,
  strongStyle,
  type TextBlock,
  textBlock,
  wordsBox,
} from '../drawing/words';
import { longestPiece } from '../drawing/wrap';
import type { Language } from '../kit/bilingual';
import type { Factor } from '../retrospective/factors';
import type { Retrospective } from '../retrospective/retrospective';
import { factorLegend, legendHeight, legendWidth } from './factor-legend';
import { factorName } from './factor-words';
import { effectLabel, effectOf, listing, type PictureOptions, say } from './picture';
import { pictureTitles } from './picture-titles';
import { type Rib, ribsOf } from './ribs';

const widestLean = 72;
const narrowestColumn = 112;
const widestColumn = 210;
const longestWord = 110;
const entryGap = 14;
/** From a rib to the words beside it. */
const signRoom = 12;
const tickRoom = 12;
const arrow = 20;
/** What ribs may lean over the height of the words beside them, kept free in every column. */
const leanRoom = 14;
/** Signs, the room around them, and what ribs lean: the part of a column words cannot have. */
const columnEdge = signRoom + 13 + leanRoom;

interface Entry {
  readonly factor: Factor;
  readonly words: TextBlock;
}

interface LaidRib {
  readonly name: TextBlock;
  readonly family: TextBlock;
  readonly entries: readonly Entry[];
  /** What the entries and the room between them need. */
  readonly height: number;
}

/** All factors along their ribs. Total for any number of ribs and factors and any words. */
export function fishbone(retrospective: Retrospective, { width, language }: PictureOptions): Scene {
  const ribs = ribsOf(retrospective, language);
  const columns = Math.max(1, Math.ceil(ribs.length / 2));
  const effect = layEffect(retrospective, Math.max(104, Math.min(150, width * 0.17)), language);
  const free = width - arrow - effect.width - 4;
  const layout = (lean: number) =>
    layRibs(ribs, { columns, room: (free - lean) / columns, language, effect });
  const { column, upper, lower, slope, upperHeight, lowerHeight, lean } = layout(layout(widestLean).lean);
  const spine = Math.max(labelHeight(upper) + upperHeight, effect.height / 2) + 2;
  const bottom = spine + Math.max(lowerHeight + labelHeight(lower), effect.height / 2) + 2;
  const joint = (index: number) => lean + (index + 1) * column;
  const end = joint(columns - 1) + arrow;
  const drawAll = (side: -1 | 1, height: number) => (rib: LaidRib, index: number) =>
    drawRib(rib, { x: joint(index), spine, side, height, lean: leanOf(slope, height), language });
  const legend = factorLegend(retrospective.factors, language, bottom);
  return {
    width: Math.max(end + effect.width + 2, legendWidth(legend)),
    height: bottom + (legend.length > 0 ? legendHeight : 0),
    language,
    title: say(pictureTitles.fishbone, language),
    description: told(ribs, effectOf(retrospective, language), language),
    marks: [
      backdrop(spineOf(spine, end)),
      ...upper.flatMap(drawAll(-1, upperHeight)),
      ...lower.flatMap(drawAll(1, lowerHeight)),
      effect.at(end, spine),
      ...legend,
    ],
  };
}

interface RibsOrder {
  readonly columns: number;
  /** The room each column may have. */
  readonly room: number;
  readonly language: Language;
  readonly effect: { readonly height: number };
}

/** The ribs above and below, as high as they need to be and so wide that no usual word is cut. */
function layRibs(ribs: readonly Rib[], { columns, room, language, effect }: RibsOrder) {
  const column = Math.max(columnFor(ribs), Math.min(widestColumn, room));
  const laid = ribs.map((rib) => layRib(rib, column, language));
  const [upper, lower] = [laid.slice(0, columns), laid.slice(columns)];
  const shortest = Math.max(72, effect.height / 2 + 10);
  const slope = slopeOf(laid);
  const [upperHeight, lowerHeight] = [heightOf(upper, shortest), heightOf(lower, shortest)];
  const lean = Math.max(leanOf(slope, upperHeight), leanOf(slope, lowerHeight));
  return { column, upper, lower, slope, upperHeight, lowerHeight, lean };
}

/** The least width in which words stay whole; addresses and the like are cut. */
function columnFor(ribs: readonly Rib[]): number {
  const pieces = ribs.flatMap(({ factors }) =>
    factors.map(({ statement }) => longestPiece(statement, labelStyle)),
  );
  return Math.max(narrowestColumn, Math.min(longestWord, Math.max(0, ...pieces)) + columnEdge + tickRoom);
}

const leanOf = (slope: number, height: number): number => Math.min(widestLean, slope * height);

function layRib({ name, family, factors }: Rib, column: number, language: Language): LaidRib {
  const entries = factors.map((factor): Entry => {
    const room = column - columnEdge - (factor.picked ? tickRoom : 0);
    const words = factorName({ ...factor, confidence: null, picked: false }, language);
    return { factor, words: textBlock(words, room, labelStyle) };
  });
  const height = entries.reduce((sum, { words }) => sum + words.height + entryGap, entryGap);
  return {
    name: textBlock(name, column - 14, strongStyle),
    family: textBlock(family, column - 14, captionStyle),
    entries,
    height,
  };
}

const heightOf = (ribs: readonly LaidRib[], shortest: number): number =>
  ribs.length === 0 ? 0 : Math.max(shortest, ...ribs.map(({ height }) => height));

/** So steep that words as tall as the tallest reach neither their own rib nor the one before. */
function slopeOf(ribs: readonly LaidRib[]): number {
  const tallest = Math.max(1, ...ribs.flatMap(({ entries }) => entries.map(({ words }) => words.height)));
  return Math.min(0.36, leanRoom / (1.5 * tallest));
}

const labelHeight = (ribs: readonly LaidRib[]): number =>
  Math.max(0, ...ribs.map(({ name, family }) => name.height + family.height)) + (ribs.length > 0 ? 6 : 0);

function layEffect(retrospective: Retrospective, width: number, language: Language) {
  const caption = textBlock(say(effectLabel, language), width - 22, captionStyle);
  const words = textBlock(effectOf(retrospective, language), width - 22, strongStyle);
  const height = caption.height + words.height + 20;
  const at = (x: number, spine: number): Mark => {
    const box = { x, y: spine - height / 2, width, height };
    return {
      id: null,
      name: effectOf(retrospective, language),
      box,
      shapes: [
        { kind: 'rect', ...box, radius: 6, fill: 'wash', stroke: { ink: 'border', width: 1 } },
        placeWords(caption, { x: x + 11, top: box.y + 9, ink: 'text-3' }),
        placeWords(words, { x: x + 11, top: box.y + 9 + caption.height + 1, ink: 'text' }),
      ],
    };
  };
  return { width, height, at };
}

const spineOf = (y: number, end: number): readonly Shape[] => [
  { kind: 'path', d: `M4 ${y}H${end - 6}`, stroke: { ink: 'text', width: 2 } },
  {
    kind: 'path',
    d: `M${end - 12} ${y - 6}L${end - 5} ${y}L${end - 12} ${y + 6}`,
    stroke: { ink: 'text', width: 2 },
  },
];

interface RibPlace {
  /** Where it meets the spine. */
  readonly x: number;
  readonly spine: number;
  /** Above the spine or below. */
  readonly side: -1 | 1;
  readonly height: number;
  /** How far it leans away from there. */
  readonly lean: number;
  readonly language: Language;
}

/** Entries share the rib out; its name stands at its end. */
function drawRib(rib: LaidRib, place: RibPlace): readonly Mark[] {
  const { x, spine, side, height, lean, language } = place;
  const top = side < 0 ? spine - height : spine;
  const xAt = (y: number) => x - (lean * Math.abs(y - spine)) / height;
  const free = (height - rib.height) / (rib.entries.length + 1);
  let at = top + entryGap + free;
  const entries = rib.entries.map((entry) => {
    const { height: tall } = entry.words;
    const wordsEnd = Math.min(xAt(at), xAt(at + tall)) - signRoom;
    const mark = drawEntry(entry, { x: xAt(at + tall / 2), wordsEnd, top: at, language });
    at += tall + entryGap + free;
    return mark;
  });
  const line: Shape = {
    kind: 'path',
    d: `M${x} ${spine}L${x - lean} ${spine + side * height}`,
    stroke: { ink: 'border-strong', width: 1.25 },
  };
  return [backdrop([line]), nameOfRib(rib, place), ...entries];
}

function nameOfRib({ name, family }: LaidRib, { x, spine, side, height, lean }: RibPlace): Mark {
  const size = name.height + family.height;
  const end = spine + side * height;
  const top = side < 0 ? end - 4 - size : end + 4;
  const at = { x: x - lean, anchor: 'middle' } as const;
  const width = Math.max(name.width, family.width);
  return {
    id: null,
    name: name.lines.join(' '),
    box: { x: at.x - width / 2, y: top, width, height: size },
    shapes: [
      placeWords(family, { ...at, top, ink: 'text-3' }),
      placeWords(name, { ...at, top: top + family.height, ink: 'text-2' }),
    ],
  };
}

interface EntryPlace {
  /** Of its sign, on the rib. */
  readonly x: number;
  readonly wordsEnd: number;
  readonly top: number;
  readonly language: Language;
}

function drawEntry({ factor, words }: Entry, { x, wordsEnd, top, language }: EntryPlace): Mark {
  const middle = top + words.height / 2;
  const at = { x: wordsEnd, top, anchor: 'end' } as const;
  const box = wordsBox(words, at);
  const tickAt = wordsEnd - textWidth(words.lines[0] ?? '', words.style) - tickRoom;
  const left = factor.picked ? box.x - tickRoom : box.x;
  return {
    id: factor.id,
    name: factorName(factor, language),
    box: { x: left, y: top, width: x + 5 - left, height: words.height },
    shapes: [
      {
        kind: 'path',
        d: `M${wordsEnd + 4} ${middle}H${x}`,
        stroke: { ink: 'border-strong', width: 1 },
      },
      confidenceSign(factor.confidence, x, middle),
      ...(factor.picked ? [tickSign(tickAt, top + words.style.leading / 2)] : []),
      placeWords(words, { ...at, ink: factor.picked ? 'text' : 'text-2' }),
    ],
  };
}

function told(ribs: readonly Rib[], effect: string, language: Language): string {
  const [colon, comma] = language === 'zh' ? ['：', '、'] : [': ', ', '];
  const parts = ribs
    .filter(({ factors }) => factors.length > 0)
    .map(
      ({ name, factors }) =>
        `${name}${colon}${factors.map((factor) => factorName(factor, language)).join(comma)}`,
    );
  return parts.length === 0 ? effect : `${effect} ← ${listing(parts, language)}`;
}
