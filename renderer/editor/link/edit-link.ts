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

/** What a link says and where it leads. */
export interface Link {
  readonly text: string;
  readonly address: string;
}

/** The link at the caret, else the selected words without an address. */
export function $currentLink(): Link {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return { text: '', address: '' };
  const link = $linkAt(selection);
  return link && selection.isCollapsed()
    ? { text: link.getTextContent(), address: link.getURL() }
    : { text: selection.getTextContent(), address: link?.getURL() ?? '' };
}

const $linkOf = ({ text, address }: Link) =>
  $createLinkNode(address).append($createTextNode(text || address));

/** Puts the address on the selected words or the link at the caret; other words take their place. */
export const setLink = (editor: LexicalEditor, link: Link): void =>
  editor.update(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return;
    const at = $linkAt(selection);
    const isSame = link.text === '' || link.text === $currentLink().text;
    if (isSame && (at !== null || !selection.isCollapsed())) return void $toggleLink(link.address);
    if (at !== null && selection.isCollapsed()) at.replace($linkOf(link)).selectEnd();
    else selection.insertNodes([$linkOf(link)]);
  });

export const removeLink = (editor: LexicalEditor): void => editor.update(() => $toggleLink(null));
