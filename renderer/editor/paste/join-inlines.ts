/** Programs cut a sentence into many pieces: neighbours that are alike become one. */
import type { Inline } from '../../../shared/prose/prose';

type Marked = Extract<Inline, { type: 'strong' | 'emphasis' | 'delete' }>;

const isMarked = (inline: Inline): inline is Marked =>
  inline.type === 'strong' || inline.type === 'emphasis' || inline.type === 'delete';

export const joined = (inlines: readonly Inline[]): readonly Inline[] =>
  inlines.reduce<Inline[]>((all, inline) => {
    const last = all.at(-1);
    const one = last === undefined ? null : together(last, inline);
    if (one === null) all.push(inline);
    else all[all.length - 1] = one;
    return all;
  }, []);

const isBreak = (inline: Inline | undefined): boolean => inline?.type === 'break';

/** Without the spaces that nobody sees around a line break. */
export const withoutEdgeSpaces = (inlines: readonly Inline[]): readonly Inline[] =>
  inlines.map((inline, index) => {
    if (inline.type !== 'text') return inline;
    const start = isBreak(inlines[index - 1]) ? inline.value.replace(/^ +/, '') : inline.value;
    return { ...inline, value: isBreak(inlines[index + 1]) ? start.replace(/ +$/, '') : start };
  });

function together(first: Inline, second: Inline): Inline | null {
  if (first.type === 'text' && second.type === 'text')
    return { type: 'text', value: `${first.value}${second.value}`.replace(/ {2,}/g, ' ') };
  if (first.type === 'inlineCode' && second.type === 'inlineCode')
    return { type: 'inlineCode', value: first.value + second.value };
  if (isMarked(first) && isMarked(second) && first.type === second.type)
    return { ...first, children: [...joined([...first.children, ...second.children])] as never[] };
  return null;
}
