/** Nodes the editor shows and moves but does not edit: they carry their mdast through unchanged. */
import {
  $create,
  $getDocument,
  $getState,
  $setState,
  createState,
  DecoratorNode,
  type DOMExportOutput,
  type LexicalNode,
} from 'lexical';
import { createElement, type ReactNode } from 'react';
import { readLive } from '../../../shared/prose/live-value';
import type { Block, Inline } from '../../../shared/prose/prose';
import { liveWords } from '../live/live-texts';
import { KeptView } from './KeptView';
import { sourceOf } from './source';

const hasType = (value: unknown): value is { type: string } =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const keptBlock = createState('keptBlock', {
  parse: (value): Block => (hasType(value) ? (value as Block) : { type: 'html', value: '' }),
});
const keptInline = createState('keptInline', {
  parse: (value): Inline => (hasType(value) ? (value as Inline) : { type: 'html', value: '' }),
});
/** The text format bits around a kept inline: it can stand inside bold words. */
const keptFormat = createState('keptFormat', {
  parse: (value) => (typeof value === 'number' ? value : 0),
});

function exported(source: string, tag: 'pre' | 'code' | 'span'): DOMExportOutput {
  const element = $getDocument().createElement(tag);
  element.textContent = source;
  return { element };
}

export class KeptBlockNode extends DecoratorNode<ReactNode> {
  override $config() {
    return this.config('kept-block', { extends: DecoratorNode, stateConfigs: [keptBlock] });
  }
  override createDOM(): HTMLElement {
    const element = $getDocument().createElement('div');
    element.dataset.kept = 'block';
    return element;
  }
  override updateDOM(): false {
    return false;
  }
  override isInline(): false {
    return false;
  }
  override getTextContent(): string {
    return sourceOf(this.block());
  }
  override exportDOM(): DOMExportOutput {
    return exported(this.getTextContent(), 'pre');
  }
  override decorate(): ReactNode {
    return createElement(KeptView, { node: this.block(), nodeKey: this.getKey() });
  }
  block(): Block {
    return $getState(this, keptBlock);
  }
}

export class KeptInlineNode extends DecoratorNode<ReactNode> {
  override $config() {
    return this.config('kept-inline', { extends: DecoratorNode, stateConfigs: [keptInline, keptFormat] });
  }
  override createDOM(): HTMLElement {
    const element = $getDocument().createElement('span');
    element.dataset.kept = 'inline';
    return element;
  }
  override updateDOM(): false {
    return false;
  }
  override getTextContent(): string {
    const live = readLive(this.inline());
    return live === null ? sourceOf(this.inline()) : liveWords(live);
  }
  override exportDOM(): DOMExportOutput {
    return exported(this.getTextContent(), readLive(this.inline()) === null ? 'code' : 'span');
  }
  override decorate(): ReactNode {
    return createElement(KeptView, { node: this.inline(), nodeKey: this.getKey() });
  }
  inline(): Inline {
    return $getState(this, keptInline);
  }
  setInline(inline: Inline): void {
    $setState(this, keptInline, inline);
  }
  format(): number {
    return $getState(this, keptFormat);
  }
}

export const $createKeptBlock = (block: Block): KeptBlockNode =>
  $setState($create(KeptBlockNode), keptBlock, block);

export const $createKeptInline = (inline: Inline, format: number): KeptInlineNode =>
  $setState($setState($create(KeptInlineNode), keptInline, inline), keptFormat, format);

export const $isKeptBlock = (node: LexicalNode | null | undefined): node is KeptBlockNode =>
  node instanceof KeptBlockNode;

export const $isKeptInline = (node: LexicalNode | null | undefined): node is KeptInlineNode =>
  node instanceof KeptInlineNode;
