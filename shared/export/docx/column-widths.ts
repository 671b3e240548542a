/** How wide the columns of a table are: words stay whole, then short texts stay in one line, the rest is for those who say more. */
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
/** A column that says no more than that stays in one line where there is room for it: states, kinds; dates and times, where every cell has digits. */
const longestPhrase = 11;
const longestTime = 22;

/** Twips for each column of the header row, together as wide as the measure. */
export function columnWidths(table: Table, measure: number, letters: Letters = usual): readonly number[] {
  const columns = table.children[0]?.children.map((_, column) => wantedBy(table, column, letters)) ?? [];
  return rounded(share(columns, measure), measure);
}

/** Twips a column takes with whole words, with a short text in one line, with every line in one. */
interface Wanted {
  readonly words: number;
  readonly phrase: number;
  readonly line: number;
}

/** From one wish to the next as far as the room reaches; what is left over goes to those who say most. */
function share(columns: readonly Wanted[], room: number): readonly number[] {
  const wishes = [
    columns.map(() => 0),
    columns.map(({ words }) => words),
    columns.map(({ phrase }) => phrase),
    columns.map(({ line }) => line),
  ];
  const next = wishes.findIndex((wish) => sum(wish) > room);
  const widths = wishes.at(next < 0 ? -1 : next - 1) ?? [];
  const wanted = next < 0 ? widths : (wishes[next] ?? []).map((width, at) => width - (widths[at] ?? 0));
  const left = room - sum(widths);
  return widths.map((width, at) => width + (left * (wanted[at] ?? 0)) / sum(wanted));
}

/** Whole twips that add up exactly. */
function rounded(widths: readonly number[], measure: number): readonly number[] {
  const whole = widths.map(Math.floor);
  const rest = Math.floor(measure) - sum(whole);
  return whole.map((width, index) => (index === whole.length - 1 ? width + rest : width));
}

function wantedBy(table: Table, column: number, { unit, padding }: Letters): Wanted {
  const cells = table.children.map((row) => inlineText(row.children[column]?.children ?? []));
  const lines = cells.flatMap((cell) => cell.split('\n'));
  const words = lines.flatMap((line) => line.split(/[\s/]+|(?<=\p{Script=Han})/u));
  const [line, word] = [widest(lines), Math.min(widest(words), longestWord)];
  const isTime = cells.slice(1).every((cell) => cell.trim() === '' || /\d/.test(cell));
  const isPhrase = line <= (isTime ? longestTime : longestPhrase);
  const twips = (characters: number): number => characters * unit + padding;
  return { words: twips(word), phrase: twips(isPhrase ? line : word), line: twips(line) };
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
