/** Which addresses a document may point at: one small scheme parser, because `URL` does not exist here. */

const allowedSchemes: ReadonlySet<string> = new Set(['https', 'http', 'mailto']);

/** Characters that parsers of addresses drop or that hide what an address says: controls, line ends, direction marks. */
const hidden = /[\p{Cc}\p{Zl}\p{Zp}\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u;

/** `//host`, `\\host` and their mixtures: another host without saying so. */
const otherHost = /^[\\/]{2}/;

/** The scheme in lower case without its colon, or null for a relative address, a fragment, an empty text. */
export const linkScheme = (address: string): string | null =>
  /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase() ?? null;

/**
 * Whether a link may be shown, followed and exported: https, http, mailto, relative addresses and fragments.
 * Refused are other schemes, network paths, and control characters or outer white space that would disguise them.
 */
export function isAllowedLink(address: string): boolean {
  if (hidden.test(address) || address !== address.trim() || otherHost.test(address)) return false;
  const scheme = linkScheme(address);
  return scheme === null || allowedSchemes.has(scheme);
}
