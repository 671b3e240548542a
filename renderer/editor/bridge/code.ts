/** Code blocks: lines of plain text, the language and the words behind it. */
import { $createCodeNode, type CodeNode } from '@lexical/code';
import { $createLineBreakNode, $createTextNode, $getState, $setState, type LexicalNode } from 'lexical';
import type { Code } from 'mdast';
import { codeMeta } from './states';

const $lines = (value: string): LexicalNode[] =>
  value.split('\n').flatMap((line, index) => {
    const text = line === '' ? [] : [$createTextNode(line)];
    return index === 0 ? text : [$createLineBreakNode(), ...text];
  });

export function $writeCode(block: Code): CodeNode {
  const node = $setState($createCodeNode(block.lang ?? undefined), codeMeta, block.meta ?? null);
  return node.append(...$lines(block.value));
}

export const $readCode = (node: CodeNode): Code => ({
  type: 'code',
  lang: node.getLanguage() ?? null,
  meta: $getState(node, codeMeta),
  value: node.getTextContent(),
});
