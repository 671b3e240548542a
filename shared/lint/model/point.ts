/** Finds the words of a passage that carry the weight: a clause, without the small words it begins with. */
import type { Span } from '../../prose/prose';
import type { Row } from '../row';
import { isWrap } from '../wrap';
import type { Features } from './features';
import type { Range } from './passages';
import { find, type Weights, weightAt } from './weights';

/** Marks between clauses. */
const edges = /[,，;；:：。！？!?、\n()（）—–]|\.(?=\s|$)|\s-\s/g;
/** Words a clause may begin with that are not what is judged. */
const opening =
  /^(?:(?:and|but|so|then|because|that|which|also|again|still|yet|or|well)(?=\s)|但是?|而且?|所以|因此|然后|于是|结果|并且?|不过|因为|由于)/i;
const isBefore = (character: string): boolean => /[\s"“”‘’'「」*•·-]/.test(character);
const isBehind = (character: string): boolean => /[\s"“”‘’「」*.…,，]/.test(character);

/** The clause with the greatest weight in it. */
export function pointIn(row: Row, features: Features, range: Range, weights: Weights): Span {
  const clauses = clausesOf(row, range);
  const sums = clauses.map(() => 0);
  for (let at = range.from; at < range.to; at += 1) {
    const place = find(weights, features.hashes[at] as number);
    if (place < 0) continue;
    const start = features.places[at] as number;
    const index = clauses.findIndex((clause) => start < clause.end);
    if (index >= 0) sums[index] = (sums[index] as number) + weightAt(weights, place);
  }
  const best = clauses[sums.indexOf(Math.max(...sums))] ?? range;
  return trimmed(row.text, best);
}

/** Clauses of fewer Latin letters or Chinese characters are joined to the next. */
const shortest = { letters: 14, characters: 4 };

/** Marks inside of code and quotations end no clause. */
function clausesOf({ text, masks }: Row, { start, end }: Span): readonly Span[] {
  const clauses: Span[] = [];
  let from = start;
  for (const { index } of text.slice(start, end).matchAll(edges)) {
    const to = start + index;
    if (
      isWrap(text, to) ||
      isShort(text.slice(from, to)) ||
      masks.some((mask) => mask.start <= to && to < mask.end)
    )
      continue;
    clauses.push({ start: from, end: to });
    from = to + 1;
  }
  if (clauses.length === 0 || !isShort(text.slice(from, end))) clauses.push({ start: from, end });
  return clauses;
}

const isShort = (text: string): boolean =>
  text.trim().length < (/[\u3400-\u9fff]/.test(text) ? shortest.characters : shortest.letters);

function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  for (let lead = 1; lead > 0 && from < to; from += lead)
    lead = isBefore(text.charAt(from)) ? 1 : (opening.exec(text.slice(from, to))?.[0].length ?? 0);
  while (to > from && isBehind(text.charAt(to - 1))) to -= 1;
  return from < to ? { start: from, end: to } : { start, end };
}
