/** Two texts side by side: which lines are the same, and which words of the others. */
import { diffArrays } from 'diff';

export interface Piece {
  readonly text: string;
  readonly isChanged: boolean;
}

/** A line of each side; null where the other side has one more. */
export interface DiffRow {
  readonly before: readonly Piece[] | null;
  readonly after: readonly Piece[] | null;
  readonly isSame: boolean;
}

/** Every line of both sides, in order; lines that took each other's place stand in one row. */
export function diffLines(before: readonly string[], after: readonly string[]): readonly DiffRow[] {
  const rows: DiffRow[] = [];
  let removed: readonly string[] = [];
  const flush = (added: readonly string[]): void => {
    for (let index = 0; index < Math.max(removed.length, added.length); index++)
      rows.push(changedRow(removed[index], added[index]));
    removed = [];
  };
  for (const part of diffArrays([...before], [...after])) {
    if (part.removed) removed = [...removed, ...part.value];
    else if (part.added) flush(part.value);
    else {
      flush([]);
      for (const text of part.value) rows.push(sameRow(text));
    }
  }
  flush([]);
  return rows;
}

function sameRow(text: string): DiffRow {
  const line = [{ text, isChanged: false }];
  return { before: line, after: line, isSame: true };
}

function changedRow(before: string | undefined, after: string | undefined): DiffRow {
  if (before === undefined || after === undefined) {
    const whole = (text: string | undefined) => (text === undefined ? null : [{ text, isChanged: true }]);
    return { before: whole(before), after: whole(after), isSame: false };
  }
  const parts = wholeStretches(diffArrays([...wordsOf(before)], [...wordsOf(after)]));
  const side = (other: 'added' | 'removed'): readonly Piece[] =>
    parts
      .filter((part) => !part[other])
      .map((part) => ({ text: part.value.join(''), isChanged: part.added || part.removed }));
  return { before: joined(side('added')), after: joined(side('removed')), isSame: false };
}

/** Neighbours that are both changed or both not are one piece. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const done: Piece[] = [];
  for (const piece of pieces) {
    const last = done.at(-1);
    if (last?.isChanged === piece.isChanged)
      done[done.length - 1] = { ...piece, text: last.text + piece.text };
    else done.push(piece);
  }
  return done;
}

type Change = ReturnType<typeof diffArrays<string>>[number];

const hasWord = ({ value }: Change): boolean => value.some((word) => /[\p{L}\p{N}]/u.test(word));
const lengthOf = (parts: readonly Change[]): number =>
  parts.reduce((sum, { value }) => sum + value.join('').length, 0);

/** Of texts with less than this in common, single words that happen to be alike say nothing. */
const alike = 0.25;

/** A blank or a comma between words that changed changed with them. */
function wholeStretches(parts: readonly Change[]): readonly Change[] {
  const isChanged = (part: Change | undefined) => part !== undefined && (part.added || part.removed);
  const same = parts.filter((part) => !isChanged(part));
  const longer = Math.max(
    lengthOf(parts.filter(({ added }) => !added)),
    lengthOf(parts.filter(({ removed }) => !removed)),
  );
  const isOther = lengthOf(same) < longer * alike;
  return parts.flatMap((part, index) => {
    if (isChanged(part)) return [part];
    const stands = hasWord(part) || !isChanged(parts[index - 1]) || !isChanged(parts[index + 1]);
    return stands && !isOther
      ? [part]
      : [
          { ...part, removed: true },
          { ...part, added: true },
        ];
  });
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Words of either language, with what stands between them. */
const wordsOf = (text: string): readonly string[] =>
  [...segmenter.segment(text)].map(({ segment }) => segment);
