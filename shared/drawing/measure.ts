/** About how wide words are drawn, without a screen: by classes of characters, rather too wide than too narrow. */
import type { TextStyle } from './scene';

interface WidthClass {
  readonly form: RegExp;
  /** In parts of the size of the letters. */
  readonly width: number;
}

/** Widths of Inter; the first class that fits counts. Marks over letters and joiners take no room. */
const classes: readonly WidthClass[] = [
  { form: /[\p{M}\p{Cf}]/u, width: 0 },
  { form: /[ijlI|.,:;'!`·]/, width: 0.29 },
  { form: /[ frt()[\]{}\-/\\"*]/, width: 0.4 },
  { form: /[mwMW@%—…]/, width: 0.98 },
  { form: /[A-Z&#<>=+~]/, width: 0.73 },
  { form: /[0-9]/, width: 0.65 },
  { form: /[a-z$_?^]/, width: 0.61 },
  { form: /[\u0080-\u0233\u0370-\u05ff\u2010-\u2027\u2030-\u205e]/, width: 0.75 },
];

const widths = new Map<string, number>();

function characterWidth(character: string): number {
  const known = widths.get(character);
  if (known !== undefined) return known;
  const width = classes.find(({ form }) => form.test(character))?.width ?? 1.02;
  if (widths.size < 10_000) widths.set(character, width);
  return width;
}

/** In pixels. Characters of other scripts, Chinese ones and emoji count as a square. */
export function textWidth(text: string, { size, weight }: Pick<TextStyle, 'size' | 'weight'>): number {
  const sum = [...text].reduce((total, character) => total + characterWidth(character), 0);
  return sum * size * (weight === 600 ? 1.06 : 1);
}
