/** How wide the columns of a table are: short ones as wide as they need, the rest shared by how much is said. */
import type { Table } from 'mdast';
import { inlineText } from '../../prose/leaves';

/** Twips that one narrow character takes in a table; an East Asian one takes two of them. */
const unit = 96;
const padding = 150;
/** Columns whose longest line is no longer than this never wrap. */
const short = 14;

/** Twips for each column of the header row, together as wide as the measure. */
export function columnWidths(table: Table, measure: number): readonly number[] {
  const columns = table.children[0]?.children.map((_, column) => longestLines(table, column)) ?? [];
  const wanted = columns.map(({ longest, word }) => ({
    fixed: longest <= short,
    least: Math.min(word, short) * unit + padding,
    ideal: longest * unit + padding,
    weight: Math.sqrt(longest),
  }));
  const total = sum(wanted.map(({ ideal }) => ideal));
  const widths = total <= measure ? stretched(wanted, measure - total) : shared(wanted, measure);
  return rounded(widths, measure);
}

interface Wanted {
  readonly fixed: boolean;
  readonly least: number;
  readonly ideal: number;
  readonly weight: number;
}

/** Everything fits: what is left goes to the columns that say most. */
const stretched = (wanted: readonly Wanted[], rest: number): readonly number[] => {
  const weights = sum(wanted.map(({ weight }) => weight));
  return wanted.map(({ ideal, weight }) => ideal + (rest * weight) / Math.max(1, weights));
};

/** Not everything fits: short columns first, the others by weight, none narrower than its longest word. */
function shared(wanted: readonly Wanted[], measure: number): readonly number[] {
  const given = sum(wanted.map(({ fixed, ideal, least }) => (fixed ? ideal : least)));
  const weights = sum(wanted.map(({ fixed, weight }) => (fixed ? 0 : weight)));
  if (given >= measure || weights === 0)
    return wanted.map(({ least }) => (least * measure) / sum(wanted.map((one) => one.least)));
  return wanted.map(({ fixed, ideal, least, weight }) =>
    fixed ? ideal : least + ((measure - given) * weight) / weights,
  );
}

/** Whole twips that add up exactly. */
function rounded(widths: readonly number[], measure: number): readonly number[] {
  const whole = widths.map(Math.floor);
  const rest = Math.floor(measure) - sum(whole);
  return whole.map((width, index) => (index === whole.length - 1 ? width + rest : width));
}

function longestLines(table: Table, column: number): { readonly longest: number; readonly word: number } {
  const lines = table.children.flatMap((row) => inlineText(row.children[column]?.children ?? []).split('\n'));
  const words = lines.flatMap((line) => line.split(/[\s/]+|(?<=\p{Script=Han})/u));
  return { longest: widest(lines), word: widest(words) };
}

const widest = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, textWidth(text)), 1);

const wide = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/g;

/** Narrow characters a text is as wide as. */
export const textWidth = (text: string): number => text.length + (text.match(wide)?.length ?? 0);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
