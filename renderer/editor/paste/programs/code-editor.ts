/** VS Code and its kin: lines of code are divisions in a division that says so by its style. */
import { renamed } from '../reshape';
import { isMonospaced } from '../styles';

const keepsSpaces = /white-space:\s*pre(?:-wrap)?\s*(?:;|$)/;

export function tidyCodeEditor(body: HTMLElement): void {
  for (const block of body.querySelectorAll<HTMLElement>('div[data-style]')) {
    const style = (block.getAttribute('data-style') ?? '').toLowerCase();
    if (!keepsSpaces.test(style) || !isMonospaced(style)) continue;
    const hasLines = block.querySelector('div, br') !== null;
    if (hasLines) renamed(block, 'pre');
    else block.replaceChildren(asCode(block));
  }
}

function asCode(block: HTMLElement): HTMLElement {
  const code = block.ownerDocument.createElement('code');
  code.append(...block.childNodes);
  return code;
}
