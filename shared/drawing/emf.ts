/** Scene → an Enhanced Metafile (MS-EMF): the drawing for word processors that cannot show SVG, with words as words. */
import { unreachable } from '../kit/unreachable';
import { pathPoints } from './path-points';
import type { Scene, Shape, Stroke, WordsShape } from './scene';
import type { Theme } from './themes';
import { oneLine } from './wrap';

/** Logical units in a pixel, for the metafile has whole numbers only. */
const unit = 20;
/** Hundredths of a millimetre in a pixel of 1/96 inch. */
const frame = 2540 / 96;

const kinds = {
  header: 1,
  polygon: 3,
  polyline: 4,
  windowExtent: 9,
  viewportExtent: 11,
  endOfFile: 14,
  mapMode: 17,
  backgroundMode: 18,
  textAlign: 22,
  textColour: 24,
  select: 37,
  brush: 39,
  remove: 40,
  ellipse: 42,
  roundRectangle: 44,
  font: 82,
  text: 84,
  pen: 95,
} as const;

const noBrush = 0x80000005;
const noPen = 0x80000008;
/** Slots of the objects that are made, used and removed. */
const slots = { pen: 1, brush: 2, font: 3 } as const;

type Part = number | Uint8Array;

/** A record: its kind, its length, and words of 32 bits or bytes padded to them. */
function record(kind: number, ...parts: readonly Part[]): Uint8Array {
  const lengths = parts.map((part) => (typeof part === 'number' ? 4 : Math.ceil(part.length / 4) * 4));
  const size = 8 + lengths.reduce((sum, length) => sum + length, 0);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, kind, true);
  view.setUint32(4, size, true);
  let at = 8;
  for (const [index, part] of parts.entries()) {
    if (typeof part === 'number') view.setInt32(at, part | 0, true);
    else bytes.set(part, at);
    at += lengths[index] ?? 0;
  }
  return bytes;
}

const scaled = (value: number): number => Math.round(value * unit);

/** "#0f6e63" as 0x00bbggrr. */
const colour = (hex: string): number => {
  const [, red = '0', green = '0', blue = '0'] = /^#(..)(..)(..)$/.exec(hex) ?? [];
  return Number.parseInt(blue + green + red, 16);
};

function wide(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(index * 2, text.charCodeAt(index), true);
  return bytes;
}

/** The bytes of the file. The same scene and theme give the same bytes. */
export function sceneToEmf(scene: Scene, theme: Theme): Uint8Array {
  const { width, height } = scene;
  const ground: Shape = { kind: 'rect', x: 0, y: 0, width, height, radius: 0, fill: 'surface' };
  const shapes = [ground, ...scene.marks.flatMap((mark) => mark.shapes)];
  const body = [
    record(kinds.mapMode, 8),
    record(kinds.windowExtent, scaled(width), scaled(height)),
    record(kinds.viewportExtent, Math.round(width), Math.round(height)),
    record(kinds.backgroundMode, 1),
    ...shapes.flatMap((shape) => shapeRecords(shape, theme, scene)),
    record(kinds.endOfFile, 0, 16, 20),
  ];
  return joined([header(scene, body), ...body]);
}

function joined(records: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(records.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const one of records) {
    bytes.set(one, at);
    at += one.length;
  }
  return bytes;
}

/** A reference device of 1920 × 1080 pixels at 96 to the inch. */
function header({ width, height }: Scene, body: readonly Uint8Array[]): Uint8Array {
  const length = 88 + body.reduce((sum, one) => sum + one.length, 0);
  const pixels = [0, 0, Math.round(width), Math.round(height)];
  const extent = [0, 0, Math.round(width * frame), Math.round(height * frame)];
  const handles = new Uint8Array([Object.keys(slots).length + 1, 0, 0, 0]);
  return record(
    kinds.header,
    ...pixels,
    ...extent,
    0x464d4520,
    0x10000,
    length,
    body.length + 1,
    handles,
    ...[0, 0, 0],
    ...[1920, 1080],
    ...[508, 286],
  );
}

function shapeRecords(shape: Shape, theme: Theme, scene: Scene): readonly Uint8Array[] {
  switch (shape.kind) {
    case 'words':
      return wordsRecords(shape, theme, scene);
    case 'circle': {
      const { x, y, radius } = shape;
      const box = [x - radius, y - radius, x + radius, y + radius].map(scaled);
      return painted(shape, theme, [record(kinds.ellipse, ...box)]);
    }
    case 'rect': {
      const { x, y, width, height, radius } = shape;
      const box = [x, y, x + width, y + height].map(scaled);
      const corner = scaled(Math.min(radius * 2, width, height));
      return painted(shape, theme, [record(kinds.roundRectangle, ...box, corner, corner)]);
    }
    case 'path': {
      const kind = shape.fill ? kinds.polygon : kinds.polyline;
      const lines = pathPoints(shape.d).filter(({ length }) => length > 1);
      return painted(
        shape,
        theme,
        lines.map((points) => record(kind, 0, 0, 0, 0, points.length, ...points.flat().map(scaled))),
      );
    }
    default:
      return unreachable(shape);
  }
}

/** The records between the choice of pen and brush and their removal. */
function painted(
  { fill, stroke }: Exclude<Shape, WordsShape>,
  theme: Theme,
  drawn: readonly Uint8Array[],
): readonly Uint8Array[] {
  const pen = stroke ? [penRecord(stroke, theme), record(kinds.select, slots.pen)] : [];
  const brush = fill
    ? [record(kinds.brush, slots.brush, 0, colour(theme[fill]), 0), record(kinds.select, slots.brush)]
    : [];
  return [
    ...(stroke ? pen : [record(kinds.select, noPen)]),
    ...(fill ? brush : [record(kinds.select, noBrush)]),
    ...drawn,
    ...(stroke ? [record(kinds.select, noPen), record(kinds.remove, slots.pen)] : []),
    ...(fill ? [record(kinds.select, noBrush), record(kinds.remove, slots.brush)] : []),
  ];
}

/** A geometric pen with flat ends; dashes are lengths of its own. */
function penRecord({ ink, width, dash }: Stroke, theme: Theme): Uint8Array {
  const dashes = (dash ?? '')
    .split(/[\s,]+/)
    .flatMap((length) => (length === '' ? [] : scaled(Number(length))));
  const style = 0x10000 | 0x200 | (dashes.length > 0 ? 7 : 0);
  return record(
    kinds.pen,
    slots.pen,
    ...[0, 0, 0, 0],
    style,
    Math.max(1, scaled(width)),
    ...[0, colour(theme[ink]), 0],
    dashes.length,
    ...dashes,
  );
}

const alignments = { start: 24, middle: 24 + 6, end: 24 + 2 } as const;

function wordsRecords(shape: WordsShape, theme: Theme, { language }: Scene): readonly Uint8Array[] {
  const lines = shape.lines.map(oneLine);
  if (lines.every((line) => line === '')) return [];
  return [
    fontRecord(shape, language === 'zh' ? 'Microsoft YaHei' : 'Arial'),
    record(kinds.select, slots.font),
    record(kinds.textAlign, alignments[shape.anchor]),
    record(kinds.textColour, colour(theme[shape.ink])),
    ...lines.flatMap((line, index) =>
      line === '' ? [] : [textRecord(line, shape.x, shape.y + index * shape.leading)],
    ),
    record(kinds.select, 0x8000000d),
    record(kinds.remove, slots.font),
  ];
}

/** LOGFONTW and what is defined behind it, up to 320 bytes. */
function fontRecord({ size, weight }: WordsShape, face: string): Uint8Array {
  const font = new Uint8Array(320);
  const view = new DataView(font.buffer);
  view.setInt32(0, -scaled(size), true);
  view.setInt32(16, weight === 600 ? 700 : 400, true);
  view.setUint8(23, 1);
  font.set(wide(face), 28);
  return record(kinds.font, slots.font, font);
}

/** The text without places of its letters: the face that is there decides. */
function textRecord(line: string, x: number, y: number): Uint8Array {
  const one = new Uint8Array([0, 0, 128, 63]);
  const offset = 76;
  return record(
    kinds.text,
    ...[0, 0, 0, 0],
    1,
    one,
    one,
    scaled(x),
    scaled(y),
    line.length,
    offset,
    0,
    ...[0, 0, 0, 0],
    0,
    wide(line),
  );
}
