/** Word writes lists as paragraphs with a style and a bullet of text: made real lists before they are read. */

const itemStyle = /mso-list:\s*l\d+\s+level(\d+)/i;

interface WordItem {
  readonly element: HTMLElement;
  readonly level: number;
  readonly ordered: boolean;
}

function itemIn(element: Element): WordItem | null {
  const level = itemStyle.exec(element.getAttribute('data-style') ?? '')?.[1];
  if (level === undefined) return null;
  const bullet = element.querySelector(
    '[data-style*="mso-list:Ignore" i], [data-style*="mso-list: Ignore" i]',
  );
  const ordered = /^[\s(]*[\da-z]{1,4}[.)]/i.test(bullet?.textContent ?? '');
  return { element: element as HTMLElement, level: Number(level), ordered };
}

/** Changes the body it is given, which nobody else holds, and answers it. */
export function wordLists(body: HTMLElement): HTMLElement {
  const items = [...body.querySelectorAll('p, h1, h2, h3, h4, h5, h6')].flatMap(
    (element) => itemIn(element) ?? [],
  );
  for (const run of runsOf(items)) replaceRun(run);
  return body;
}

function runsOf(items: readonly WordItem[]): readonly (readonly WordItem[])[] {
  const runs: WordItem[][] = [];
  for (const item of items) {
    const last = runs.at(-1);
    if (last?.at(-1)?.element === item.element.previousElementSibling) last?.push(item);
    else runs.push([item]);
  }
  return runs;
}

function replaceRun(run: readonly WordItem[]): void {
  const first = run[0];
  if (first === undefined) return;
  const open: { readonly level: number; readonly list: HTMLElement }[] = [];
  for (const item of run) {
    while ((open.at(-1)?.level ?? 0) > item.level) open.pop();
    if (open.at(-1)?.level !== item.level)
      open.push({ level: item.level, list: newList(item, open.at(-1)?.list) });
    open.at(-1)?.list.append(asItem(item.element));
  }
}

/** A deeper list stands in the last item of the one around it, the outermost in place of its first paragraph. */
function newList(item: WordItem, outer: HTMLElement | undefined): HTMLElement {
  const list = item.element.ownerDocument.createElement(item.ordered ? 'ol' : 'ul');
  if (outer === undefined) item.element.before(list);
  else (outer.lastElementChild ?? outer).append(list);
  return list;
}

function asItem(paragraph: HTMLElement): HTMLElement {
  for (const bullet of paragraph.querySelectorAll('[data-style*="mso-list" i]')) bullet.remove();
  const item = paragraph.ownerDocument.createElement('li');
  item.append(...paragraph.childNodes);
  paragraph.remove();
  return item;
}
