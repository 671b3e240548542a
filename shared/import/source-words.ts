/** How many words a file has, by the published counter. */
import { parseMarkdown } from '../prose/markdown';
import { normaliseSource } from '../prose/normal-source';
import { countWords } from '../prose/words';
import { proseWords } from './prose-words';

/** Words of a Markdown source: front matter, code and link texts count, addresses and tags do not. */
export function countMarkdownWords(source: string): number {
  const { frontMatter, body } = normaliseSource(source);
  return countWords(frontMatter) + proseWords(parseMarkdown(body)).length;
}

/** Words of a plain text, without the addresses in it. */
export const countTextWords = (source: string): number => proseWords({ type: 'text', value: source }).length;
