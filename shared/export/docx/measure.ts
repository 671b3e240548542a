/** How high texts are likely to be on a page: near enough to know on which one a heading stands. */
import { textWidth } from './column-widths';
import type { Design } from './design';
import type { FontPair } from './properties';
import type { Scene } from './scene';
import type { StyleSpec } from './style-specs';

/** What fonts add to their size, in a line that is single. */
export const natural = { en: 1.15, zh: 1.38 } as const;

/** The height of one line of a style, in twips. */
export function lineHeight({ paragraph, run }: StyleSpec, { face, language }: Design): number {
  const { line = face.exact ? 240 : face.line, exact = false } = paragraph?.spacing ?? {};
  return exact ? line : (run?.size ?? face.sizes.body) * 10 * natural[language] * (line / 240);
}

/** How many lines a text takes in a width. */
export function lineCount(text: string, { run }: StyleSpec, design: Design, width: number): number {
  const { unit, ragged } = lettersOf(run?.font ?? design.face.fonts.text, design);
  const room = width / (unit * (run?.size ?? design.face.sizes.body));
  let lines = 0;
  for (const line of text.split('\n')) {
    const wide = textWidth(line);
    lines += wide <= room ? 1 : Math.ceil(wide / Math.max(1, room - ragged));
  }
  return lines;
}

interface Letters {
  /** Twips that a narrow one takes for each half point of its size; an East Asian one takes two of them. */
  readonly unit: number;
  /** How many a line is short of at its end on the average, because words stay whole. */
  readonly ragged: number;
}

/** As running text fills lines of Arial, of Times and of Courier. */
function lettersOf({ latin }: FontPair, { language }: Design): Letters {
  if (latin === 'Consolas') return { unit: 5.5, ragged: 0 };
  if (language === 'zh') return { unit: 4.9, ragged: 0 };
  return { unit: latin === 'Times New Roman' ? 3.75 : 4.1, ragged: 2.5 };
}

/** The lines of a paragraph in the style of the scene, its space around in the first and the last. */
export function paragraphSteps(text: string, scene: Scene): readonly number[] {
  const spec: StyleSpec = scene.specs[scene.style];
  const { before = 0, after = 0 } = spec.paragraph?.spacing ?? {};
  const height = lineHeight(spec, scene.design);
  const lines = lineCount(text, spec, scene.design, scene.measure);
  const below = scene.gap ?? after;
  if (lines === 1 || spec.paragraph?.keepLines) return [before + lines * height + below];
  return Array.from(
    { length: lines },
    (_, index) => height + (index === 0 ? before : 0) + (index === lines - 1 ? below : 0),
  );
}
