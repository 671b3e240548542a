/** Items that stand one after another with a level each, made lists within lists. */

export interface LevelItem {
  readonly element: HTMLElement;
  readonly level: number;
  readonly ordered: boolean;
  /** Number of the first item where it is not 1. */
  readonly start?: number;
}

interface OpenList {
  readonly level: number;
  readonly ordered: boolean;
  readonly list: HTMLElement;
}

/** Puts the items of one run into lists, the outermost before `place`; the elements become items, emptied of themselves. */
export function nestItems(run: readonly LevelItem[], place: Element): void {
  const open: OpenList[] = [];
  for (const item of run) {
    while ((open.at(-1)?.level ?? 0) > item.level) open.pop();
    const last = open.at(-1);
    if (last?.level === item.level && last.ordered !== item.ordered) open.pop();
    if (open.at(-1)?.level !== item.level)
      open.push({ ...item, list: newList(item, open.at(-1)?.list, place) });
    open.at(-1)?.list.append(asItem(item.element));
  }
}

/** A deeper list stands in the last item of the one around it. */
function newList(item: LevelItem, outer: HTMLElement | undefined, place: Element): HTMLElement {
  const list = item.element.ownerDocument.createElement(item.ordered ? 'ol' : 'ul');
  if (item.start !== undefined && item.start > 1) list.setAttribute('start', String(item.start));
  if (outer === undefined) place.before(list);
  else (outer.lastElementChild ?? outer).append(list);
  return list;
}

function asItem(element: HTMLElement): HTMLElement {
  if (element.tagName === 'LI') return element;
  const item = element.ownerDocument.createElement('li');
  item.append(...element.childNodes);
  element.remove();
  return item;
}

/** Elements that stand directly one after another, in runs. */
export function runsOf<Item>(
  items: readonly Item[],
  elementOf: (item: Item) => Element,
): readonly (readonly Item[])[] {
  const runs: Item[][] = [];
  for (const item of items) {
    const last = runs.at(-1)?.at(-1);
    const follows = last !== undefined && elementOf(last) === elementOf(item).previousElementSibling;
    if (follows) runs.at(-1)?.push(item);
    else runs.push([item]);
  }
  return runs;
}

/** Lists that stand side by side, each knowing its level, become one list with lists in it. */
export function nestSiblingLists(
  body: HTMLElement,
  lists: string,
  levelOf: (list: Element, item: Element) => number,
): void {
  const outer = [...body.querySelectorAll<HTMLElement>(lists)].filter(
    (list) => list.parentElement?.closest('ul, ol') == null,
  );
  for (const run of runsOf(outer, (list) => list)) {
    const [first] = run;
    if (first === undefined) continue;
    nestItems(
      run.flatMap((list) => itemsOf(list, levelOf)),
      first,
    );
    for (const list of run) list.remove();
  }
}

function itemsOf(list: HTMLElement, levelOf: (list: Element, item: Element) => number): readonly LevelItem[] {
  return [...list.querySelectorAll<HTMLElement>('li')]
    .filter((item) => item.parentElement?.closest('li') == null)
    .map((element) => {
      const home = element.parentElement ?? list;
      return {
        element,
        level: levelOf(home, element),
        ordered: home.tagName === 'OL',
        start: Number(home.getAttribute('start') ?? 1) || 1,
      };
    });
}
