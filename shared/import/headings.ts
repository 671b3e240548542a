/** Which heading is the title of the whole document. */
import { inlineText, objectCharacter } from '../prose/leaves';
import type { Block } from '../prose/prose';
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
  if (heading?.type !== 'heading') return { title: '', blocks };
  const title = inlineText(heading.children).replaceAll(objectCharacter, ' ').replace(/\s+/g, ' ').trim();
  if (title === '' || matchTitle(title, 'exact')) return { title: '', blocks };
  const whole = heading.children.every(
    ({ type }) => type === 'text' || type === 'strong' || type === 'emphasis' || type === 'inlineCode',
  );
  return { title, blocks: whole ? blocks.filter((_, at) => at !== index) : blocks };
}
