/** Word and WPS: lists, titles and quotations are paragraphs with a style, bullets are text. */
import { type LevelItem, nestItems, runsOf } from '../nest-lists';
import { renamed, wrapped } from '../reshape';

const itemStyle = /mso-list:\s*l(\d+)\s+level(\d+)/i;
const number = /^[\s(（]*(\d{1,4}|[a-z]{1,4}|[一二三四五六七八九十]{1,3})\s*[.)）、．]/i;

interface WordItem extends LevelItem {
  readonly list: string;
}

function itemIn(element: HTMLElement): WordItem | null {
  const [, list = '', level] = itemStyle.exec(element.getAttribute('data-style') ?? '') ?? [];
  if (level === undefined) return null;
  const bullet = element.querySelector(
    '[data-style*="mso-list:Ignore" i], [data-style*="mso-list: Ignore" i]',
  );
  const said = number.exec(bullet?.textContent ?? '')?.[1];
  const start = Number(said) || 1;
  return { element, list, level: Number(level), ordered: said !== undefined, start };
}

function lists(body: HTMLElement): void {
  const paragraphs = [...body.querySelectorAll<HTMLElement>('p, h1, h2, h3, h4, h5, h6')];
  const items = paragraphs.flatMap((element) => itemIn(element) ?? []);
  for (const run of runsOf(items, (item) => item.element)) {
    const [first] = run;
    if (first === undefined) continue;
    for (const { element } of run)
      for (const bullet of element.querySelectorAll('[data-style*="mso-list" i]')) bullet.remove();
    const place = first.element.ownerDocument.createElement('span');
    first.element.before(place);
    nestItems(run, place);
    place.remove();
  }
}

/** Numbered headings are headings: their number is text of theirs, not a list. */
function numberedHeadings(body: HTMLElement): void {
  for (const heading of body.querySelectorAll<HTMLElement>(
    ':is(h1, h2, h3, h4, h5, h6)[data-style*="mso-list" i]',
  ))
    heading.removeAttribute('data-style');
}

/** Comments of reviewers are not the text. */
const notes =
  '.MsoCommentReference, .msocomtxt, .msocomanchor, [data-style*="mso-element:comment" i], [data-style*="mso-hide:all" i]';

export function tidyWord(body: HTMLElement): void {
  for (const note of body.querySelectorAll(notes)) note.remove();
  for (const title of body.querySelectorAll<HTMLElement>('p.MsoTitle')) renamed(title, 'h1');
  numberedHeadings(body);
  lists(body);
  const quotes = [...body.querySelectorAll<HTMLElement>('p.MsoQuote, p.MsoIntenseQuote')];
  for (const run of runsOf(quotes, (quote) => quote)) wrapped(run, 'blockquote');
}
