/** Pictures that the app draws of structures, known by how their descriptions begin: they are drawn anew and say nothing of their own. */
import { pictureTitles } from '../diagrams/picture-titles';
import { readImageAddress } from '../prose/image-address';
import type { Block, Inline } from '../prose/prose';

const titles = Object.values(pictureTitles).flatMap(({ en, zh }) => [en, zh]);

const isDescription = (text: string): boolean => {
  const [, title] = /^([^:：]{1,40})[:：]/.exec(text.trim()) ?? [];
  return title !== undefined && titles.includes(title.trim());
};

/** Such a picture alone in its paragraph, or its description where the picture did not come along. */
export function isOwnDrawing(block: Block): boolean {
  if (block.type !== 'paragraph') return false;
  const [only, ...more] = block.children.filter(({ type }) => type !== 'break');
  return more.length === 0 && only !== undefined && isDescription(saidBy(only));
}

const saidBy = (inline: Inline): string =>
  inline.type === 'image' ? (inline.alt ?? '') : inline.type === 'text' ? inline.value : '';

export interface OwnDrawings {
  /** Their hashes, where their bytes came along. */
  readonly hashes: ReadonlySet<string>;
  /** How many came without bytes that could be kept. */
  readonly without: number;
}

/** Those of a file. */
export function ownDrawingsIn(blocks: readonly Block[]): OwnDrawings {
  const images = blocks
    .filter(isOwnDrawing)
    .flatMap((block) =>
      block.type === 'paragraph' ? block.children.filter((inline) => inline.type === 'image') : [],
    );
  const hashes = images.flatMap(({ url }) => readImageAddress(url)?.hash ?? []);
  return { hashes: new Set(hashes), without: images.length - hashes.length };
}
