/** Links: what may be typed as an address, and putting it on the selected words. */
import { $createLinkNode, $isLinkNode, $toggleLink } from '@lexical/link';
import {
  $createTextNode,
  $findMatchingParent,
  $getSelection,
  $isRangeSelection,
  createCommand,
  type LexicalCommand,
  type LexicalEditor,
  type RangeSelection,
} from 'lexical';
import { isAllowedLink, linkScheme } from '../../../shared/prose/links';

/** Opens the small dialog at the caret. */
export const EDIT_LINK_COMMAND: LexicalCommand<void> = createCommand('EDIT_LINK_COMMAND');

const host = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+([/?#:]|$)/u;
const mailbox = /^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/;

/** The address behind what a writer types: a bare host is https, a bare mailbox is mail. Null when it is refused. */
export function addressFrom(typed: string): string | null {
  const address = typed.trim();
  if (address === '') return null;
  if (linkScheme(address) === null && mailbox.test(address)) return `mailto:${address}`;
  const full = linkScheme(address) === null && host.test(address) ? `https://${address}` : address;
  return isAllowedLink(full) ? full : null;
}

/** Whether an address can be opened outside the app; relative ones point nowhere there. */
export const isWebAddress = (address: string): boolean =>
  linkScheme(address) !== null && isAllowedLink(address) && !/\s/.test(address);

const $linkAt = (selection: RangeSelection) => $findMatchingParent(selection.anchor.getNode(), $isLinkNode);

/** The address of the link the caret is in, or empty. */
export function $currentAddress(): string {
  const selection = $getSelection();
  return $isRangeSelection(selection) ? ($linkAt(selection)?.getURL() ?? '') : '';
}

/** Puts the address on the selected words or the link at the caret; without either, writes it out. */
export const setLink = (editor: LexicalEditor, address: string): void =>
  editor.update(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return;
    if (selection.isCollapsed() && $linkAt(selection) === null) {
      selection.insertNodes([$createLinkNode(address).append($createTextNode(address))]);
    } else {
      $toggleLink(address);
    }
  });

export const removeLink = (editor: LexicalEditor): void => editor.update(() => $toggleLink(null));
