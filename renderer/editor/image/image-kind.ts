/** What kind of picture bytes are, by the bytes alone: neither a name nor a declared type is believed. */

export type ImageKind = 'jpeg' | 'png' | 'gif' | 'webp' | 'bmp' | 'avif' | 'svg';

const text = (bytes: Uint8Array, start: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(start, start + length));

const signs: Readonly<Record<ImageKind, (bytes: Uint8Array) => boolean>> = {
  jpeg: (bytes) => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff,
  png: (bytes) => text(bytes, 1, 3) === 'PNG' && bytes[0] === 0x89,
  gif: (bytes) => text(bytes, 0, 4) === 'GIF8',
  webp: (bytes) => text(bytes, 0, 4) === 'RIFF' && text(bytes, 8, 4) === 'WEBP',
  bmp: (bytes) => text(bytes, 0, 2) === 'BM' && bytes.length > 26,
  avif: (bytes) => text(bytes, 4, 8) === 'ftypavif',
  svg: (bytes) => /<svg[\s>]|<!doctype svg/i.test(text(bytes, 0, bytes.length)),
};

/** Of the first bytes of a file; null for anything that is no picture we know. */
export const imageKindOf = (start: Uint8Array): ImageKind | null =>
  (Object.keys(signs) as ImageKind[]).find((kind) => signs[kind](start)) ?? null;
