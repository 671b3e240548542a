/** Questions that are still open: who firms up which numbers, and what would refute a hypothesis. */
import type { Block } from '../../prose/prose';
import { type List, type ListItem, lineOf } from './labels';
import type { Found, Loose, PartReader } from './part';

/** The questions that repeat what other structures say; the others stay as they stand. */
export const readOpenQuestions: PartReader = ({ blocks, kind }) =>
  kind !== 'questions'
    ? []
    : blocks.flatMap((block): Found[] => {
        const loose = block.type === 'list' ? looseOf(block) : null;
        return loose ? [{ lists: {}, loose, blocks: [block], titles: [] }] : [];
      });

/** Null unless every point is such a question. */
function looseOf(list: List): readonly Loose[] | null {
  const found = list.children.map((item) => questionOf(item, { ...list, children: [item] }));
  return found.every((one) => one !== null) ? found : null;
}

function questionOf({ children: [first, ...more] }: ListItem, block: Block): Loose | null {
  const line = more.length === 0 ? lineOf(first) : null;
  if (!line) return null;
  const [, number] =
    /^(F\d[\d.]*)(?: is a hypothesis\. It would not be involved if|仍是假设，与此无关的证据)$/.exec(
      line.label,
    ) ?? [];
  if (number) return { is: 'doubt', number, text: line.text, block };
  const [, en, zh] = /^(?:Impact on ([\s\S]*)|对([\s\S]*)的影响)$/.exec(line.label) ?? [];
  const about = en ?? zh;
  const said =
    /^the numbers are an estimate(?:, to be confirmed by ([\s\S]*?))?(?:, until (\d{4}-\d\d-\d\d))?$/.exec(
      line.text,
    ) ?? /^数字仍是估算(?:，由([\s\S]*?)核实)?(?:，截止(\d{4}-\d\d-\d\d))?$/.exec(line.text);
  return about === undefined || !said
    ? null
    : { is: 'estimate', about, by: said[1] ?? '', due: said[2] ?? null, block };
}
