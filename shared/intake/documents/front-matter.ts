/** Front matter speaks of the whole, not of the time line; its days stand for it. */
import type { Divider } from '../piece';

/** No front matter is longer. */
const looked = 60;

/** The days it names, and the index of the first line below it; 0 where there is none. */
export function frontMatter(lines: readonly string[]): {
  readonly days: readonly Divider[];
  readonly end: number;
} {
  if (!/^---\s*$/.test(lines[0] ?? '')) return { days: [], end: 0 };
  const close = lines
    .slice(0, looked)
    .findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
  const days = lines.slice(1, Math.max(1, close)).flatMap((line, index): readonly Divider[] => {
    const [, text] = dayForm.exec(line) ?? [];
    return text ? [{ kind: 'day', line: index + 2, text }] : [];
  });
  return { days, end: close + 1 };
}

const dayForm = /^(?:date|incident[_ -]?date|日期)\s*[:：]\s*["']?(\d{4}-\d\d-\d\d)/i;
