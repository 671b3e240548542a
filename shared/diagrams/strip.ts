/** The overview strip of the timeline: what took how long, phases, silences and events at one glance. */
import { backdrop, type Mark, type Scene, type Shape } from '../drawing/scene';
import { hatch } from '../drawing/signs';
import { captionStyle, placeWords, type TextBlock, textBlock, wordsBox } from '../drawing/words';
import type { Bilingual, Language } from '../kit/bilingual';
import { milestoneLabels, phaseLabels } from '../manuscript/labels';
import type { Retrospective } from '../retrospective/retrospective';
import type { Milestone } from '../retrospective/timeline';
import { showDuration } from '../time/duration';
import { showTime } from '../time/show-time';
import { listing, type PictureOptions, say, timeless, wordsOr } from './picture';
import { pictureTitles } from './picture-titles';
import {
  type Extent,
  labelsWithRoom,
  type StripBand,
  type StripDot,
  type StripGap,
  type StripMark,
  type StripPart,
  type StripPicture,
  stripOf,
} from './strip-layout';

const noTimes: Bilingual = { en: 'No times yet', zh: '还没有时间' };
const silent: Bilingual = { en: 'no record for', zh: '无记录' };

/** What the stretch that ends with a milestone is called. */
const stretchNames: Readonly<Partial<Record<Milestone, Bilingual>>> = {
  detected: { en: 'Not yet seen', zh: '未察觉' },
  contained: { en: 'Find and contain', zh: '排查与止损' },
  restored: { en: 'Recover', zh: '恢复' },
};

const strong = { ...captionStyle, weight: 600 } as const;
const day = 24 * 60 * 60_000;

/** Upper edges and heights of what lies below each other. */
const bar = { top: 20, height: 14 } as const;
const times = { top: 40 } as const;
const lane = { top: 60, height: 16 } as const;

type Timed = Pick<Retrospective, 'events' | 'gapNotes' | 'zone'>;

/** The line from left to right. Total for any events; without times, an empty line that says so. */
export function strip(timed: Timed, { width, language }: PictureOptions): Scene {
  const room = Math.max(160, width);
  const picture = stripOf(timed);
  const head = { width: room, language, title: say(pictureTitles.strip, language) };
  if (!picture) {
    const block = textBlock(say(noTimes, language), room, captionStyle);
    const words = placeWords(block, { x: 0, top: 2, ink: 'text-3' });
    const description = say(noTimes, language);
    return { ...head, height: 40, description, marks: [backdrop([groundOf(room), words])] };
  }
  const look: Look = { room, language, zone: timed.zone, withDate: picture.to - picture.from > day };
  return {
    ...head,
    height: picture.bands.length > 0 ? lane.top + lane.height + 2 : times.top + 16,
    description: told(picture, look),
    marks: [
      backdrop([groundOf(room), ...picture.parts.map((part) => partShape(part, room))]),
      ...picture.gaps.map((gap) => gapMark(gap, look)),
      ...dotMarks(picture.dots, look),
      backdrop(picture.marks.map((mark) => tickShape(mark, room))),
      ...stretchLabels(picture.parts, look),
      ...timeLabels(picture.marks, look),
      ...picture.bands.map((band) => bandMark(band, look)),
    ],
  };
}

interface Look {
  readonly room: number;
  readonly language: Language;
  readonly zone: string;
  readonly withDate: boolean;
}

const groundOf = (width: number): Shape => ({
  kind: 'rect',
  x: 0,
  y: bar.top,
  width,
  height: bar.height,
  radius: 3,
  fill: 'sunken',
});

const rectOf = ({ start, width }: Extent, room: number, { top, height }: typeof bar | typeof lane) =>
  ({ kind: 'rect', x: start * room, y: top, width: width * room, height, radius: 0 }) as const;

function partShape(part: StripPart, room: number): Shape {
  const { x, y, width, height } = rectOf(part, room, bar);
  if (part.stretch.to === 'detected') return hatch(x, y, width, height);
  const fill = part.stretch.to === 'contained' ? 'accent' : 'accent-mid';
  return { kind: 'rect', x, y, width, height, radius: 0, fill };
}

/** What the dots at both ends of a silence take of it. */
const dotRoom = 5;

/** A silence is cut out of the line: dashed where nobody said what went on. */
function gapMark(gap: StripGap, { room, language }: Look): Mark {
  const rect = rectOf(gap, room, bar);
  const block = textBlock(showDuration(gap.milliseconds, language), 200, captionStyle);
  const at = { x: rect.x + rect.width / 2, top: rect.y, anchor: 'middle' } as const;
  const hasRoom = rect.width > block.width + 4 * dotRoom;
  const stroke = gap.noted
    ? ({ ink: 'border-strong', width: 1 } as const)
    : ({ ink: 'note', width: 1, dash: '3 2' } as const);
  const edge = Math.min(dotRoom, rect.width / 4);
  const inner = { ...rect, x: rect.x + edge, width: Math.max(0, rect.width - 2 * edge) };
  return {
    id: null,
    name: '',
    box: hasRoom ? wordsBox(block, at) : { ...inner, width: 0, height: 0 },
    shapes: [
      { ...inner, radius: 2, fill: 'surface', stroke },
      ...(hasRoom ? [placeWords(block, { ...at, ink: gap.noted ? 'text-2' : 'note' })] : []),
    ],
  };
}

/** Dots that would cover each other exactly are drawn once: a long timeline has many. */
function dotMarks(dots: readonly StripDot[], look: Look): readonly Mark[] {
  const drawn = new Set<string>();
  return dots.map((dot) => {
    const x = Math.max(4, Math.min(look.room - 4, dot.start * look.room));
    const width = dot.width * look.room;
    const place = `${Math.round(x)} ${Math.round(width)} ${dot.certainty}`;
    const isCovered = drawn.has(place);
    const shapes = isCovered ? [] : [dotShape(dot, x, width)];
    drawn.add(place);
    return {
      id: dot.event.id,
      name: isCovered ? '' : eventName(dot, look),
      box: { x: x - 4, y: bar.top + 3, width: Math.max(8, width), height: 8 },
      shapes,
    };
  });
}

/** A disc for a moment, a ring for about then, a bar for a stretch of time, a dotted ring where the time is unknown. */
function dotShape({ certainty, over, event }: StripDot, x: number, width: number): Shape {
  const y = bar.top + bar.height / 2;
  const ink = over ? 'on-accent' : 'text-2';
  const ground = over ? 'accent' : 'surface';
  const fill = certainty === 'exact' ? ink : ground;
  const stroke = { ink, width: 1.25, ...(certainty === 'unknown' ? { dash: '1.5 1.5' } : {}) } as const;
  if (width > 6) {
    return { kind: 'rect', x: x - 2.5, y: y - 2.5, width: width + 2.5, height: 5, radius: 2.5, fill, stroke };
  }
  const radius = event.key ? 3.5 : certainty === 'exact' ? 2 : 3;
  return { kind: 'circle', x, y, radius, fill, stroke };
}

/** Milestones that part stretches cross the line; the others stand below it. */
const isNamed = ({ milestone }: StripMark): boolean =>
  milestone === 'customers-told' || milestone === 'acknowledged';

function tickShape(mark: StripMark, room: number): Shape {
  const x = Math.max(0.6, Math.min(room - 0.6, mark.at * room));
  const [from, to] = isNamed(mark) ? [bar.top + bar.height, times.top] : [bar.top - 4, times.top];
  return {
    kind: 'path',
    d: `M${Math.round(x * 10) / 10} ${from}V${to}`,
    stroke: { ink: isNamed(mark) ? 'text-3' : 'text', width: 1.2 },
  };
}

const labelMark = (block: TextBlock, x: number, top: number, ink: 'text' | 'text-2'): Mark => ({
  id: null,
  name: block.lines.join(' '),
  box: wordsBox(block, { x, top }),
  shapes: [placeWords(block, { x, top, ink })],
});

const air = 6;

function stretchLabels(parts: readonly StripPart[], { room, language }: Look): readonly Mark[] {
  const texts = parts.map((part) => {
    const isMain = part.stretch.to === 'contained';
    const block = textBlock(stretchText(part, language), 400, isMain ? strong : captionStyle);
    const width = block.width + air;
    const start = part.start * room;
    const isFirst = part.stretch.to === 'detected';
    return {
      key: { block, isMain },
      at: isFirst ? Math.min(start, start + part.width * room - width) : start,
      width,
    };
  });
  const wanted = texts.toSorted((a, b) => Number(b.key.isMain) - Number(a.key.isMain));
  return labelsWithRoom(wanted, room).map(({ key, at }) =>
    labelMark(key.block, at, 2, key.isMain ? 'text' : 'text-2'),
  );
}

const stretchText = ({ stretch }: StripPart, language: Language): string => {
  const name = say(stretchNames[stretch.to] ?? milestoneLabels[stretch.to], language);
  return `${name} ${showDuration(stretch.milliseconds, language)}`;
};

function timeLabels(marks: readonly StripMark[], look: Look): readonly Mark[] {
  const wanted = marks.map((mark) => {
    const named = isNamed(mark);
    const time = timeOf(mark, look);
    const block = textBlock(named ? `${time} ${milestoneName(mark, look)}` : time, 400, captionStyle);
    const x = mark.at * look.room;
    return { key: { block, named }, at: named ? x - block.width / 2 : x, width: block.width + air };
  });
  const ordered = wanted.toSorted((a, b) => Number(a.key.named) - Number(b.key.named));
  return labelsWithRoom(ordered, look.room).map(({ key, at }) =>
    labelMark(key.block, at, times.top + 1, key.named ? 'text-2' : 'text'),
  );
}

const timeOf = ({ event }: Pick<StripMark, 'event'>, { zone, language, withDate }: Look): string =>
  showTime(event.time, zone, language, { withDate });

const milestoneName = ({ milestone }: StripMark, { language }: Look): string =>
  say(milestoneLabels[milestone], language).toLowerCase();

/** A phase with its name where it has room. */
function bandMark(band: StripBand, { room, language }: Look): Mark {
  const rect = rectOf(band, room, lane);
  const block = textBlock(say(phaseLabels[band.phase], language), 200, captionStyle);
  const inner = { ...rect, x: rect.x + 0.5, width: Math.max(0, rect.width - 1) };
  const isActive = band.phase !== 'before' && band.phase !== 'after';
  const hasRoom = inner.width >= block.width + 10;
  const at = { x: inner.x + 5, top: lane.top + 1 };
  return {
    id: null,
    name: say(phaseLabels[band.phase], language),
    box: hasRoom ? wordsBox(block, at) : { ...inner, width: 0, height: 0 },
    shapes: [
      {
        ...inner,
        radius: 2,
        fill: isActive ? 'accent-soft' : 'wash',
        stroke: { ink: 'border', width: 1 },
      },
      ...(hasRoom ? [placeWords(block, { ...at, ink: isActive ? 'text' : 'text-2' })] : []),
    ],
  };
}

function eventName(dot: StripDot, look: Look): string {
  const time = dot.certainty === 'unknown' ? dot.event.time.text.trim() : timeOf(dot, look);
  return `${time || say(timeless, look.language)} ${wordsOr(dot.event.text, look.language)}`;
}

function told({ parts, marks, gaps }: StripPicture, look: Look): string {
  const { language } = look;
  const said = [
    ...marks.map((mark) => `${milestoneName(mark, look)} ${timeOf(mark, look)}`),
    ...parts.map((part) => stretchText(part, language)),
    ...gaps.map(({ milliseconds }) => `${say(silent, language)} ${showDuration(milliseconds, language)}`),
  ];
  return listing(said, language);
}
