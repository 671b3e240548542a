/** 飞书 / Lark: lists of one level stand side by side, quotations are divisions. */
import { nestSiblingLists } from '../nest-lists';
import { renamed } from '../reshape';

const level = /\blist-(?:bullet|number|check|done)(\d+)\b/;

const levelOf = (list: Element, item: Element): number =>
  Number(level.exec(list.className)?.[1] ?? level.exec(item.className)?.[1] ?? 1);

export function tidyLark(body: HTMLElement): void {
  nestSiblingLists(body, ':is(ul, ol)[class^="list-"]', levelOf);
  for (const quote of body.querySelectorAll<HTMLElement>(
    'div[data-block-type="quote_container"], div.quote-container-block',
  ))
    renamed(quote, 'blockquote');
}
