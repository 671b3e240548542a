/** The only addresses that may leave the app, and how they are named when the user is asked. */

/** Where an address leads: a web host or a mail recipient. */
export type Destination =
  | { readonly kind: 'web'; readonly name: string }
  | { readonly kind: 'mail'; readonly name: string };

const web = /^https:\/\/([^/?#\\@\s]+)(?:[/?#][^\s\\]*)?$/i;
const mail = /^mailto:([^?#\s\\]+@[^?#\s\\]+)(?:\?[^\s\\]*)?$/i;

/** Null for every scheme but https and mailto, for a name and password in the address, and for anything malformed. */
export const destinationOf = (address: string): Destination | null => {
  const host = web.exec(address)?.[1];
  if (host !== undefined) return { kind: 'web', name: host };
  const recipient = mail.exec(address)?.[1];
  return recipient === undefined ? null : { kind: 'mail', name: recipient };
};
