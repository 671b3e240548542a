/** How high texts are likely to be on a page: near enough to know on which one a heading stands. */
import { textWidth } from './column-widths';
import { type Design, unitOf } from './design';
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
export function lineCount(text: string, { run }: StyleSpec, { face }: Design, width: number): number {
  const unit = unitOf(run?.size ?? face.sizes.body);
  let lines = 0;
  for (const line of text.split('\n')) lines += Math.max(1, Math.ceil((textWidth(line) * unit) / width));
  return lines;
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
