/** Points that begin with a drawn box are points to tick. */
import type { Block } from '../prose/prose';

type List = Extract<Block, { type: 'list' }>;
type ListItem = List['children'][number];

const box = /^\s*([☐⬜□☑✅☒✔✓■])\ufe0f?\s+/u;
const empty = /[☐⬜□]/u;

/** The blocks with drawn boxes as what they mean. */
export const withCheckMarks = (blocks: readonly Block[]): readonly Block[] => blocks.map(inBlock);

function inBlock(block: Block): Block {
  if (block.type === 'blockquote')
    return { ...block, children: block.children.map(inBlock) as typeof block.children };
  return block.type === 'list' ? { ...block, children: block.children.map(inItem) } : block;
}

function inItem(item: ListItem): ListItem {
  const children = item.children.map(inBlock) as ListItem['children'];
  const [first, ...rest] = children;
  const [text, ...more] = first?.type === 'paragraph' ? first.children : [];
  const mark = text?.type === 'text' ? box.exec(text.value) : null;
  if (first?.type !== 'paragraph' || text?.type !== 'text' || !mark || typeof item.checked === 'boolean')
    return { ...item, children };
  const words = { ...text, value: text.value.slice(mark[0].length) };
  return {
    ...item,
    checked: !empty.test(mark[1] ?? ''),
    children: [{ ...first, children: [words, ...more] }, ...rest],
  };
}
