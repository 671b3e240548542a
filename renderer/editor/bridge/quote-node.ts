/** A quotation that holds blocks (Lexical's own holds one line): a small page of its own. */
import { $create, $getDocument, ElementNode, type LexicalNode } from 'lexical';

export class BlockquoteNode extends ElementNode {
  override $config() {
    return this.config('blockquote', { extends: ElementNode });
  }
  override createDOM(): HTMLElement {
    return $getDocument().createElement('blockquote');
  }
  override updateDOM(): false {
    return false;
  }
  override isShadowRoot(): boolean {
    return true;
  }
  override canBeEmpty(): false {
    return false;
  }
  override canIndent(): false {
    return false;
  }
}

export const $createBlockquote = (): BlockquoteNode => $create(BlockquoteNode);

export const $isBlockquote = (node: LexicalNode | null | undefined): node is BlockquoteNode =>
  node instanceof BlockquoteNode;
