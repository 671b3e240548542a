/** Notes of people who write clocks in four digits ("0658 vendor paged"), which in other texts are counts and years. */

const atHead =
  /^(\s*(?:[-*+•]\s+)?~?)([01]\d|2[0-3])([0-5]\d)(?=\s*[-–—:：|]?\s+\p{L}|\s*[-–—~]\s*(?:[01]\d|2[0-3])[0-5]\d\b)/u;
/** The end of a range, once its beginning has its colon. */
const rangeEnd = /^(\D*\d\d:\d\d\s*[-–—~]\s*)([01]\d|2[0-3])([0-5]\d)\b/;
const several = 3;
/** A count has no zero before it. */
const isSure = (line: string): boolean => /^\D*0/.test(line);

/** "0552 – called": a number that begins with a zero and has a mark behind it, as no count has. */
const marked = /^\s*(?:[-*+•]\s+)?~?0\d{3}\s*[-–—:：|]\s+\p{L}/u;
const clockAtHead = /^\s*(?:[-*+•]\s+)?~?\d{1,2}:\d\d\b/;

/** The lines with a colon in such clocks, where several lines in order begin with one and some can be nothing else. */
export function withClocks(lines: readonly string[]): readonly string[] {
  const headed = lines.filter((line) => atHead.test(line));
  const isHabit = headed.length >= several && headed.some(isSure);
  const isMixed = headed.some((line) => marked.test(line)) && lines.some((line) => clockAtHead.test(line));
  if (!isHabit && !isMixed) return lines;
  return lines.map((line) =>
    isHabit || marked.test(line) ? line.replace(atHead, '$1$2:$3').replace(rangeEnd, '$1$2:$3') : line,
  );
}
