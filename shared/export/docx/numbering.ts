/** How lists and headings are counted: bullets, numbers that begin anew with every list, numbered headings. */
import { AlignmentType, LevelFormat, type NumberingDefinition } from 'docx';
import type { Design } from './design';

/** Deeper lists stay at the ninth level, as Word has no more. */
export const deepest = 8;
/** Twips a list stands in from the text around it. */
export const listStep = 340;

const levels = Array.from({ length: deepest + 1 }, (_, level) => level);
const signs = ['•', '–', '◦'] as const;
const formats = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN] as const;

const place = (level: number) => ({ indent: { left: listStep * (level + 1), hanging: listStep } });

/** Nine levels of signs. */
export const bullets: NumberingDefinition = {
  reference: 'bullets',
  levels: levels.map((level) => ({
    level,
    format: LevelFormat.BULLET,
    text: signs[level % signs.length] ?? '•',
    alignment: AlignmentType.LEFT,
    style: {
      run: { font: { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', hint: 'default' } },
      paragraph: place(level),
    },
  })),
};

/** Numbers that begin with `start` at a depth; every instance of them begins anew. */
export const numbersFrom = (start: number, depth: number): NumberingDefinition =>
  start === 1
    ? numbersFromOne
    : { reference: `numbers-from-${start}-at-${depth}`, levels: orderedLevels(start, depth) };

const orderedLevels = (start: number, depth: number): NumberingDefinition['levels'] =>
  levels.map((level) => ({
    level,
    format: formats[level % formats.length] ?? LevelFormat.DECIMAL,
    text: `%${level + 1}.`,
    start: level === depth ? start : 1,
    alignment: AlignmentType.LEFT,
    style: { paragraph: place(level) },
  }));

const numbersFromOne: NumberingDefinition = { reference: 'numbers', levels: orderedLevels(1, 0) };

const numberedKeys = ['heading1', 'heading2', 'heading3'] as const;

/** How a design counts its headings; undefined where it does not. */
export const headingNumbers = ({ face, ids }: Design): NumberingDefinition | undefined =>
  face.numbers && {
    reference: 'headings',
    levels: face.numbers.map(({ text, format, suffix }, level) => ({
      level,
      format,
      text,
      suffix,
      alignment: AlignmentType.LEFT,
      style: {
        style: ids[numberedKeys[level] ?? 'heading3'],
        paragraph: { indent: { left: 0, firstLine: 0 } },
      },
    })),
  };
