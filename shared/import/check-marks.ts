/** Points that begin with a drawn box are points to tick. */
import type { Block } from '../prose/prose';

type List = Extract<Block, { type: 'list' }>;
type ListItem = List['children'][number];

const box = /^\s*([☐⬜□☑✅☒✔✓■])\ufe0f?\s+/u;
const empty = /[☐⬜□]/u;

/** The blocks with drawn boxes as what they mean. */
export const withCheckMarks = (blocks: readonly Block[]): readonly Block[] =>
  boxedAsPoints(blocks.map(inBlock));

/** Paragraphs that begin with a box, one below the other, are a list. */
function boxedAsPoints(blocks: readonly Block[]): readonly Block[] {
  const out: Block[] = [];
  let list: ListItem[] | null = null;
  for (const block of blocks) {
    const item = block.type === 'paragraph' ? inItem(asItem(block)) : null;
    if (item === null || typeof item.checked !== 'boolean') {
      out.push(block);
      list = null;
    } else if (list) list.push(item);
    else {
      list = [item];
      out.push({ type: 'list', ordered: false, start: null, spread: false, children: list });
    }
  }
  return out;
}

const asItem = (block: Extract<Block, { type: 'paragraph' }>): ListItem => ({
  type: 'listItem',
  spread: false,
  checked: null,
  children: [block],
});

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
