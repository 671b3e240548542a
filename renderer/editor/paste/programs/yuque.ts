/** 语雀: a deeper list follows the list it belongs to, inside wrappers that are lists themselves. */
import { nestSiblingLists } from '../nest-lists';

const levelOf = (list: Element): number => Number(list.getAttribute('ne-level') ?? 0);

export function tidyYuque(body: HTMLElement): void {
  nestSiblingLists(body, '.ne-ul, .ne-ol, .ne-tl, .ne-list-wrap', levelOf);
}
