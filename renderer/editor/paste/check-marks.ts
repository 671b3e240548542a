/** Whether a list item is a check box, as each program says it; the mark itself is taken out of the text. */

const written = /^\s*\[( |x|X)\]\s/;

/** Null for an item that is none. */
export function takeCheckMark(item: HTMLElement): boolean | null {
  const box = item.querySelector('input[type="checkbox"]');
  if (box?.closest('li') === item) return box.hasAttribute('checked');
  if (item.getAttribute('role') === 'checkbox') return ofRole(item);
  const list = item.getAttribute('data-list');
  if (list === 'check' || list === 'done') return list === 'done';
  if (item.parentElement?.classList.contains('inline-task-list')) return item.classList.contains('checked');
  return fromText(item);
}

/** Google Docs draws the box as an image. */
function ofRole(item: HTMLElement): boolean {
  for (const image of item.querySelectorAll('img[alt="checked"], img[alt="unchecked"]'))
    if (image.closest('li') === item) image.remove();
  return item.getAttribute('aria-checked') === 'true';
}

/** Notion writes it out. */
function fromText(item: HTMLElement): boolean | null {
  const first = firstText(item);
  const mark = written.exec(first?.nodeValue ?? '');
  if (first === null || mark === null) return null;
  first.nodeValue = (first.nodeValue ?? '').slice(mark[0].length);
  return mark[1] !== ' ';
}

function firstText(node: Node): Node | null {
  for (const child of node.childNodes) {
    if (child.nodeType === 3 && (child.nodeValue ?? '').trim() !== '') return child;
    const found = child.nodeName === 'UL' || child.nodeName === 'OL' ? null : firstText(child);
    if (found !== null) return found;
  }
  return null;
}
