/** What an inline style says that is not looks. */

const monospaced =
  /font-family:[^;]*\b(?:consolas|courier|menlo|monaco|monospace|roboto mono|source code pro|jetbrains mono|sf ?mono|fira code|cascadia)/;

/** For a style in small letters. */
export const isMonospaced = (style: string): boolean => monospaced.test(style);

export const styleOf = (element: Element): string => (element.getAttribute('data-style') ?? '').toLowerCase();
