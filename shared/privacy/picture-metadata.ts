/** Takes out of a picture what is not the picture: where and when it was taken, by whom, with what, and the small copy of it. */

export type PictureKind = 'png' | 'jpeg' | 'gif' | 'webp';

export interface BarePicture {
  readonly kind: PictureKind;
  readonly bytes: Uint8Array;
}

/** The picture without metadata; null for what is no PNG, JPEG, GIF or WebP, or is cut off. */
export function withoutMetadata(bytes: Uint8Array): BarePicture | null {
  const kind = kindOf(bytes);
  const bare = kind && strippers[kind](bytes);
  return kind && bare ? { kind, bytes: bare } : null;
}

const ascii = (bytes: Uint8Array, from: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(from, from + length));

function kindOf(bytes: Uint8Array): PictureKind | null {
  if (ascii(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg';
  if (/^GIF8[79]a$/.test(ascii(bytes, 0, 6))) return 'gif';
  return ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 4) === 'WEBP' ? 'webp' : null;
}

type Strip = (bytes: Uint8Array) => Uint8Array | null;

const join = (pieces: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
};

/** What a PNG is drawn from; colour profiles and everything that is text stays out. */
const drawn: ReadonlySet<string> = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'sBIT', 'bKGD', 'pHYs'],
  ...['acTL', 'fcTL', 'fdAT'],
]);

const stripPng: Strip = (bytes) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return null;
    const name = ascii(bytes, at + 4, 4);
    if (drawn.has(name)) pieces.push(bytes.subarray(at, end));
    if (name === 'IEND') return join(pieces);
    at = end;
  }
  return null;
};

const startOfScan = 0xda;

/** Only JFIF (APP0) and Adobe's colour transform (APP14) of the application segments say how to draw. */
const isSpoken = (marker: number): boolean =>
  marker === 0xfe || (marker >= 0xe1 && marker <= 0xef && marker !== 0xee);

const stripJpeg: Strip = (bytes) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const turn = orientationOf(bytes);
  const pieces: Uint8Array[] = [bytes.subarray(0, 2), ...(turn > 1 ? [orientationSegment(turn)] : [])];
  for (let at = 2; at + 4 <= bytes.length; ) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return null;
    const end = at + 2 + view.getUint16(at + 2);
    if (end > bytes.length) return null;
    if (marker === startOfScan) return join([...pieces, bytes.subarray(at, endOfImage(bytes))]);
    if (!isSpoken(marker)) pieces.push(bytes.subarray(at, end));
    at = end;
  }
  return null;
};

/** What stands behind the end of the picture is no picture. */
function endOfImage(bytes: Uint8Array): number {
  for (let at = bytes.length - 2; at > 0; at -= 1)
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return at + 2;
  return bytes.length;
}

/** Which side is up, 1 to 8; without it a photo would lie on its side. */
function orientationOf(bytes: Uint8Array): number {
  const at = ascii(bytes, 0, 65_536).indexOf('Exif\0\0');
  if (at < 0) return 1;
  const view = new DataView(bytes.buffer, bytes.byteOffset + at + 6, bytes.byteLength - at - 6);
  try {
    const little = view.getUint16(0) === 0x4949;
    const directory = view.getUint32(4, little);
    const count = view.getUint16(directory, little);
    for (let index = 0; index < count; index += 1) {
      const entry = directory + 2 + index * 12;
      if (view.getUint16(entry, little) === 0x0112) return view.getUint16(entry + 8, little);
    }
  } catch {
    return 1;
  }
  return 1;
}

/** Metadata that says nothing but which side is up. */
const orientationSegment = (turn: number): Uint8Array =>
  Uint8Array.from([
    ...[0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1],
    ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turn & 0xf, 0, 0, 0, 0, 0, 0],
  ]);

/** Comments and what applications add; loops of animations stay. */
const stripGif: Strip = (bytes) => {
  const palette = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  const afterBlocks = (from: number): number => {
    let at = from;
    while (at < bytes.length && bytes[at] !== 0) at += (bytes[at] ?? 0) + 1;
    return at + 1;
  };
  let at = 13 + palette(bytes[10] ?? 0);
  const pieces = [bytes.subarray(0, at)];
  while (at < bytes.length) {
    const mark = bytes[at];
    if (mark === 0x3b) return join([...pieces, bytes.subarray(at, at + 1)]);
    const isImage = mark === 0x2c;
    if (!isImage && mark !== 0x21) return null;
    const end = isImage ? afterBlocks(at + 11 + palette(bytes[at + 9] ?? 0)) : afterBlocks(at + 2);
    const spoken = !isImage && bytes[at + 1] !== 0xf9 && ascii(bytes, at + 3, 8) !== 'NETSCAPE';
    if (!spoken) pieces.push(bytes.subarray(at, end));
    at = end;
  }
  return null;
};

const exifAndXmp = 0x04 | 0x08;

const stripWebp: Strip = (bytes) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces: Uint8Array[] = [];
  for (let at = 12; at + 8 <= bytes.length; ) {
    const length = view.getUint32(at + 4, true);
    const end = at + 8 + length + (length % 2);
    if (at + 8 + length > bytes.length) return null;
    const name = ascii(bytes, at, 4);
    const piece = bytes.slice(at, end);
    if (name === 'VP8X') piece[8] = (piece[8] ?? 0) & ~exifAndXmp;
    if (name !== 'EXIF' && name !== 'XMP ') pieces.push(piece);
    at = end;
  }
  const body = join(pieces);
  const head = bytes.slice(0, 12);
  new DataView(head.buffer).setUint32(4, body.length + 4, true);
  return join([head, body]);
};

const strippers: Readonly<Record<PictureKind, Strip>> = {
  png: stripPng,
  jpeg: stripJpeg,
  gif: stripGif,
  webp: stripWebp,
};
