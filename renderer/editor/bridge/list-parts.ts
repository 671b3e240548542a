/** Shows which list items belong to the one before: they have no mark and no box of their own. */
import { DOMRenderExtension, domOverride } from '@lexical/html';
import { ListItemNode } from '@lexical/list';
import { $getState, configExtension } from 'lexical';
import { boxless, itemPart } from './states';

function $decorate(item: ListItemNode, dom: HTMLElement): void {
  const part = $getState(item, itemPart);
  if (part === null) delete dom.dataset.part;
  else dom.dataset.part = part;
  if (part !== 'more' && !$getState(item, boxless)) return;
  dom.removeAttribute('role');
  dom.removeAttribute('aria-checked');
  dom.removeAttribute('tabindex');
}

export const ListPartsExtension = configExtension(DOMRenderExtension, {
  overrides: [domOverride([ListItemNode], { $decorateDOM: (item, _, dom) => $decorate(item, dom) })],
});
