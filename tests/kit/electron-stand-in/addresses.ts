/** Chromium knows no scheme of ours: `app://afterword/x` is served there as `https://afterword.app.test/x`. */

const schemes = new Set<string>();

export const serveScheme = (scheme: string): void => {
  schemes.add(scheme);
};

export const schemeOf = (address: string): string => /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1] ?? '';

export const toBrowser = (address: string): string => {
  const [, scheme = '', host, rest] = /^([a-z]+):\/\/([^/?#]+)(.*)$/.exec(address) ?? [];
  return schemes.has(scheme) ? `https://${host}.${scheme}.test${rest}` : address;
};

export const fromBrowser = (address: string): string => {
  const found = /^(blob:)?https:\/\/([^/?#]+)\.([a-z]+)\.test(.*)$/.exec(address);
  if (found === null) return address;
  const [, blob = '', host, scheme = '', rest] = found;
  return schemes.has(scheme) ? `${blob}${scheme}://${host}${rest}` : address;
};
