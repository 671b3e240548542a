/** How wide the columns of a table are: short ones as wide as they need, the rest shared by how much is said. */
import type { Table } from 'mdast';
import { inlineText } from '../../prose/leaves';

/** Twips that one narrow character takes; an East Asian one takes two of them. Padding is what a cell adds. */
interface Letters {
  readonly unit: number;
  readonly padding: number;
}

const usual: Letters = { unit: 100, padding: 150 };

/** Longer words, addresses mostly, may break. */
const longestWord = 14;

/** Twips for each column of the header row, together as wide as the measure. */
export function columnWidths(table: Table, measure: number, letters: Letters = usual): readonly number[] {
  const columns = table.children[0]?.children.map((_, column) => wantedBy(table, column, letters)) ?? [];
  return rounded(share(columns, measure), measure);
}

interface Wanted {
  /** Twips its longest line takes, and its longest word. */
  readonly ideal: number;
  readonly least: number;
}

/** Columns that need no more than their equal share get what they need; the others go on sharing the rest. */
function share(columns: readonly Wanted[], room: number): readonly number[] {
  const bound = modestBound(columns, room);
  const isModest = ({ ideal }: Wanted) => ideal <= bound;
  const modest = columns.filter(isModest);
  if (modest.length === 0 || modest.length === columns.length) return weighed(columns, room);
  const rest = share(
    columns.filter((column) => !isModest(column)),
    room - sum(modest.map(({ ideal }) => ideal)),
  );
  const open = rest.values();
  return columns.map((column) => (isModest(column) ? column.ideal : (open.next().value ?? 0)));
}

/** Where one column says far more than the others, these may take somewhat more than an equal share, as long as it keeps room. */
function modestBound(columns: readonly Wanted[], room: number): number {
  const equal = room / columns.length;
  const generous = equal * 1.3;
  const taken = sum(columns.filter(({ ideal }) => ideal <= generous).map(({ ideal }) => ideal));
  return columns.some(({ ideal }) => ideal > 3 * equal) && taken <= room * 0.65 ? generous : equal;
}

/** By how much is said, but never narrower than the longest word as long as there is room for that. */
function weighed(columns: readonly Wanted[], room: number): readonly number[] {
  const least = sum(columns.map((column) => column.least));
  if (least >= room) return columns.map((column) => (column.least * room) / least);
  const weights = columns.map(({ ideal }) => Math.sqrt(ideal));
  return columns.map(
    (column, index) => column.least + ((room - least) * (weights[index] ?? 0)) / sum(weights),
  );
}

/** Whole twips that add up exactly. */
function rounded(widths: readonly number[], measure: number): readonly number[] {
  const whole = widths.map(Math.floor);
  const rest = Math.floor(measure) - sum(whole);
  return whole.map((width, index) => (index === whole.length - 1 ? width + rest : width));
}

function wantedBy(table: Table, column: number, { unit, padding }: Letters): Wanted {
  const lines = table.children.flatMap((row) => inlineText(row.children[column]?.children ?? []).split('\n'));
  const words = lines.flatMap((line) => line.split(/[\s/]+|(?<=\p{Script=Han})/u));
  return {
    ideal: widest(lines) * unit + padding,
    least: Math.min(widest(words), longestWord) * unit + padding,
  };
}

const widest = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, textWidth(text)), 1);

const wide = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/g;

/** Where Chinese meets other letters or digits, word processors leave a little space. */
const seams = /(?<=\p{Script=Han})(?=[A-Za-z\d])|(?<=[A-Za-z\d])(?=\p{Script=Han})/gu;

/** Narrow characters a text is as wide as. */
export const textWidth = (text: string): number =>
  text.length + (text.match(wide)?.length ?? 0) + (text.match(seams)?.length ?? 0) / 2;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
