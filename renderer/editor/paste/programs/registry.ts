/** What each program's clipboard needs before it reads like any page; each changes only what it knows as its own. */
import { styleOf } from '../styles';
import { tidyCodeEditor } from './code-editor';
import { tidyConfluence } from './confluence';
import { tidyLark } from './lark';
import { tidyOutlook } from './outlook';
import { tidySlack } from './slack';
import { tidyWord } from './word';
import { tidyYuque } from './yuque';

/** Changes the body it is given, which nobody else holds. */
type Tidy = (body: HTMLElement) => void;

const tidies: readonly Tidy[] = [
  withoutHidden,
  tidyWord,
  tidyOutlook,
  tidyLark,
  tidyYuque,
  tidySlack,
  tidyConfluence,
  tidyCodeEditor,
];

export function tidied(body: HTMLElement): HTMLElement {
  for (const tidy of tidies) tidy(body);
  return body;
}

/** What the source did not show is not pasted. */
function withoutHidden(body: HTMLElement): void {
  for (const element of body.querySelectorAll('[data-style*="display" i]'))
    if (/display:\s*none/.test(styleOf(element))) element.remove();
}
