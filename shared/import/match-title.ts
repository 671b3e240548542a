/** Reads a heading as the title of a known part: numbering, emoji, punctuation and a few extra words do not matter. */
import { type PartTitle, partTitles } from './titles';

/** How closely a heading has to agree: word for word, or with up to two words more. */
export type Closeness = 'exact' | 'fuzzy';

const longestTitle = 120;
const extraWords = 2;
const extraCharacters = 6;

const numbering =
  /^(?:(?:step|part|section|第)?\s*(?:\d+(?:\.\d+)*|[ivx]+(?=[.)])|[一二三四五六七八九十]+)\s*(?:步|部分|章|节)?\s*[.)、:：,，\-–—]*\s+|[（(]?[一二三四五六七八九十\d]+[)）、.．]\s*)/iu;

/** Lower case, half-width, without numbering, emoji, quotation marks and what stands in parentheses. */
export function normaliseTitle(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200D|\uFE0F|\u20E3|\uFFFC/gu, ' ')
    .trim();
  return plain
    .replace(numbering, '')
    .replace(/\([^()]*\)/g, ' ')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
    .replace(/^(?:the|our|a) /, '');
}

const exactTitles: ReadonlyMap<string, PartTitle> = new Map(
  [...partTitles]
    .reverse()
    .flatMap((part) => part.titles.map((title) => [normaliseTitle(title), part] as const)),
);

/** Longest first, so that "root cause" wins over "cause". */
const fuzzyTitles = [...exactTitles].sort(([one], [other]) => other.length - one.length);

/** The part a heading names, or null. Long headings are sentences and name nothing. */
export function matchTitle(heading: string, closeness: Closeness): PartTitle | null {
  if (heading.length > longestTitle) return null;
  const text = normaliseTitle(heading);
  const exact = exactTitles.get(text);
  if (exact || closeness === 'exact' || text === '') return exact ?? null;
  return fuzzyTitles.find(([title]) => isNear(text, title))?.[1] ?? null;
}

const isNear = (text: string, title: string): boolean =>
  /\p{Script=Han}/u.test(title) ? isNearChinese(text, title) : isNearEnglish(text, title);

/** 「故障的根因分析」ends in a title, 「影响范围（客户）」begins with one. */
const isNearChinese = (text: string, title: string): boolean =>
  title.length > 1 &&
  text.length <= title.length + extraCharacters &&
  (text.startsWith(title) || text.endsWith(title));

function isNearEnglish(text: string, title: string): boolean {
  const extra = text.split(' ').length - title.split(' ').length;
  return extra <= extraWords && ` ${text} `.includes(` ${title} `);
}
