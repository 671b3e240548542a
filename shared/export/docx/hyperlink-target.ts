/** Addresses as a Word file may carry them. */
import { isAllowedLink } from '../../prose/links';

/** What has no meaning outside the place it was written at, or names no host, cannot be followed from a file. */
const complete = /^(?:https?:\/\/[^/?#]|mailto:.)/i;

/** Characters that may not stand in an address as they are, and percent signs that begin no escape. */
const unfit = /[^\x21-\x7E]|["<>\\^`{|}]|%(?![0-9a-fA-F]{2})/gu;

/** The address, escaped where it has to be; null when the text has to stand without a link. */
export const hyperlinkTarget = (url: string): string | null =>
  isAllowedLink(url) && complete.test(url) ? url.replace(unfit, encodeURIComponent) : null;
