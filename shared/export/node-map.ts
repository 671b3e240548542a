/** What an exporter is: one total map over the nodes of prose, so that a new node type does not compile unanswered. */
import type { Block, Inline } from '../prose/prose';

/** An answer for each kind of block; phrasing nodes may stand among blocks too, so all of mdast is asked. */
export type BlockMap<Out, Context> = {
  readonly [Type in Block['type']]: (
    block: Extract<Block, { type: Type }>,
    context: Context,
  ) => readonly Out[];
};

/** An answer for each kind of inline node. */
export type InlineMap<Out, Context> = {
  readonly [Type in Inline['type']]: (
    inline: Extract<Inline, { type: Type }>,
    context: Context,
  ) => readonly Out[];
};

/** What the map answers to a node; the compiler cannot follow the type through the key, hence the one wide view. */
export function renderNode<Node extends { readonly type: string }, Out, Context>(
  map: {
    readonly [Type in Node['type']]: (
      node: Extract<Node, { type: Type }>,
      context: Context,
    ) => readonly Out[];
  },
  node: Node,
  context: Context,
): readonly Out[] {
  const render = map[node.type as Node['type']] as (node: Node, context: Context) => readonly Out[];
  return render(node, context);
}
