/** Labels before words as lists and lines have them, in both languages. */
import type { Bilingual } from '../../kit/bilingual';
import { inlineText } from '../../prose/leaves';
import type { Block } from '../../prose/prose';
import { plainInlines } from '../plain';

export type List = Extract<Block, { type: 'list' }>;
export type ListItem = List['children'][number];

export interface Line {
  readonly label: string;
  readonly text: string;
}

const label = /^\s*([^\n:：]{1,60})[:：]\s*([\s\S]*)$/u;

/** "**Label**: words" or "Label: words"; the bold part is the label even where a colon stands in it. Null for what is more than words. */
export function lineOf(block: Block | undefined): Line | null {
  if (block?.type !== 'paragraph') return null;
  const plain = plainInlines(block.children);
  if (!plain || plain.links.length > 0) return null;
  const [first] = block.children;
  const bold =
    first?.type === 'strong'
      ? inlineText(first.children)
          .trim()
          .replace(/[:：]$/, '')
      : '';
  const behind = bold !== '' && plain.text.startsWith(bold) ? plain.text.slice(bold.length) : '';
  const [, words] = /^\s*[:：]\s*([\s\S]*)$/.exec(behind) ?? [];
  if (words !== undefined) return { label: bold, text: words };
  const [, named, text] = label.exec(plain.text) ?? [];
  return named === undefined || text === undefined ? null : { label: named.trim(), text };
}

/** The lines of a list whose every point is one; null where a point is anything else. */
export function linesOf(list: List): readonly Line[] | null {
  const lines = list.children.map(({ children: [first, ...more] }) =>
    more.length === 0 ? lineOf(first) : null,
  );
  return lines.every((line) => line !== null) ? lines : null;
}

const simple = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/** What a label of either language stands for, among labels and other words for the same. */
export function keyOf<Key extends string>(
  labels: Readonly<Record<Key, Bilingual>>,
  text: string,
  more: readonly (readonly [Key, RegExp])[] = [],
): Key | null {
  const said = simple(text);
  const keys = Object.keys(labels) as Key[];
  const exact = keys.find((key) => [labels[key].en, labels[key].zh].some((one) => simple(one) === said));
  return exact ?? more.find(([, form]) => form.test(said))?.[0] ?? null;
}
