/** The one address the desktop serves, and the question whether something belongs to it. */

export const scheme = 'app';
const pageOrigin = `${scheme}://afterword`;
export const pageAddress = `${pageOrigin}/index.html`;

/** Data and blob addresses reach no network: the page makes them itself. */
export const isOwnAddress = (address: string): boolean =>
  address.startsWith(`${pageOrigin}/`) ||
  address.startsWith(`blob:${pageOrigin}/`) ||
  address.startsWith('data:');

/** Only the page itself may ask; a frame inside it may not. */
export const isOwnPage = (frame: { readonly url: string; readonly parent: unknown } | null): boolean =>
  frame !== null && (frame.parent ?? null) === null && frame.url.startsWith(`${pageOrigin}/`);
