/** Outlook: what stands below the head of an earlier mail is quoted. */
import { wrapped } from '../reshape';

/** The line above From, Sent, To; Outlook draws it in one of these colours. */
const headStyle = /border:\s*none;\s*border-top:\s*solid\s+#(?:e1e1e1|b5c4df)/i;

const isHead = (element: Element): boolean =>
  headStyle.test(element.getAttribute('data-style') ?? '') &&
  /^\s*\S{1,12}\s*[:：]/.test(element.textContent ?? '');

export function tidyOutlook(body: HTMLElement): void {
  const head = [...body.querySelectorAll('div')].find(isHead);
  if (head === undefined) return;
  const first = alone(head, body);
  const rest: Element[] = [];
  for (let next: Element | null = first; next !== null; next = next.nextElementSibling) rest.push(next);
  wrapped(rest, 'blockquote');
}

/** The outermost element that begins with the head and holds nothing else. */
function alone(head: Element, body: HTMLElement): Element {
  let element = head;
  while (
    element.parentElement !== null &&
    element.parentElement !== body &&
    element.parentElement.children.length === 1
  )
    element = element.parentElement;
  return element;
}
