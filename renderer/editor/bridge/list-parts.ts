/** How list items show: parts of an item have no mark of their own, items of a check list say whether they are done. */
import { DOMRenderExtension, domOverride } from '@lexical/html';
import { $isListNode, ListItemNode } from '@lexical/list';
import i18next from 'i18next';
import { $getState, configExtension } from 'lexical';
import { $sign } from './reach-signs';
import { boxless, itemPart } from './states';

function $hasBox(item: ListItemNode): boolean {
  const list = item.getParent();
  const isText = $getState(item, itemPart) !== 'more' && !$isListNode(item.getFirstChild());
  return $isListNode(list) && list.getListType() === 'check' && isText && !$getState(item, boxless);
}

function setData(dom: HTMLElement, name: string, value: string | null): void {
  if (value === null) delete dom.dataset[name];
  else dom.dataset[name] = value;
}

/** A list item may not be a check box to assistive technology, so it stays an item with a description. */
function $decorate(item: ListItemNode, dom: HTMLElement): void {
  const isChecked = $hasBox(item) ? item.getChecked() === true : null;
  setData(dom, 'part', $getState(item, itemPart));
  setData(dom, 'checked', isChecked === null ? null : String(isChecked));
  dom.removeAttribute('role');
  dom.removeAttribute('aria-checked');
  const done = isChecked === null ? null : i18next.t(isChecked ? 'editor.check.done' : 'editor.check.open');
  const said = [done, $sign(item, dom)].filter((words) => words !== null).join(', ');
  if (said === '') dom.removeAttribute('aria-description');
  else dom.setAttribute('aria-description', said);
}

export const ListPartsExtension = configExtension(DOMRenderExtension, {
  overrides: [domOverride([ListItemNode], { $decorateDOM: (item, _, dom) => $decorate(item, dom) })],
});
