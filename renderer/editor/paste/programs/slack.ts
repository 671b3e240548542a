/** Slack and Teams: lists know their indent and stand side by side; a break between paragraphs is an empty span. */
import { nestSiblingLists } from '../nest-lists';

export function tidySlack(body: HTMLElement): void {
  nestSiblingLists(body, ':is(ul, ol)[data-indent]', (list) => Number(list.getAttribute('data-indent') ?? 0));
  for (const gap of body.querySelectorAll('span[data-stringify-type="paragraph-break"]')) {
    const lines = [0, 1].map(() => gap.ownerDocument.createElement('br'));
    gap.replaceWith(...lines);
  }
}
