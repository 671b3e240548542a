/** Which heading is the title of the whole document. */
import { inlineText, objectCharacter } from '../prose/leaves';
import type { Block } from '../prose/prose';
import { countWords } from '../prose/words';
import { isTime } from '../time/leading-time';
import { isFactName } from './facts';
import { matchTitle } from './match-title';

export interface Titled {
  /** Empty when no heading is the title. */
  readonly title: string;
  /** The blocks without the title; a title with more than text in it stays among them too. */
  readonly blocks: readonly Block[];
}

/** The first heading of level 1 is the title, unless it names a part of the document. */
export function takeTitle(blocks: readonly Block[]): Titled {
  const index = blocks.findIndex((block) => block.type === 'heading' && block.depth === 1);
  const heading = blocks[index];
  if (heading?.type !== 'heading') return titleOnTop(blocks);
  const title = inlineText(heading.children).replaceAll(objectCharacter, ' ').replace(/\s+/g, ' ').trim();
  if (title === '' || matchTitle(title, 'exact')) return titleOnTop(blocks);
  const whole = heading.children.every(
    ({ type }) => type === 'text' || type === 'strong' || type === 'emphasis' || type === 'inlineCode',
  );
  return { title, blocks: whole ? blocks.filter((_, at) => at !== index) : blocks };
}

const longestTitle = 90;

/** Where the headings are those of parts, a line of words alone before all of them is the title: it is set large by hand. */
function titleOnTop(blocks: readonly Block[]): Titled {
  const [first, ...rest] = blocks;
  const headings = blocks.filter((block) => block.type === 'heading');
  const areParts = headings
    .slice(0, 2)
    .every(({ children }) => matchTitle(inlineText(children), 'exact') !== null);
  if (first?.type !== 'paragraph' || headings.length < 2 || !areParts || !isPlainLine(first))
    return { title: '', blocks };
  const title = inlineText(first.children).replace(/\s+/g, ' ').trim();
  return isTitleLike(title) ? { title, blocks: rest } : { title: '', blocks };
}

const isPlainLine = ({ children }: Extract<Block, { type: 'paragraph' }>): boolean =>
  children.every(({ type }) => type === 'text' || type === 'strong' || type === 'emphasis');

function isTitleLike(text: string): boolean {
  const [, label = ''] = /^([^:：]{1,30})[:：]/.exec(text) ?? [];
  const isSentence = text.length > longestTitle || /[.。!！?？;；:：,，]$/.test(text);
  const isOther = isFactName(label) || isTime(text) || matchTitle(text, 'fuzzy') !== null;
  return !isSentence && !isOther && countWords(text) >= 3;
}
