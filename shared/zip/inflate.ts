/** Inflates one entry of a zip file, never further than it says it reaches. */
import { Inflate } from 'fflate';
import type { ZipEntry } from './zip-directory';

/** Small enough that a thousandfold expansion stays harmless between two looks at the size. */
const pieceLength = 16 * 1024;

/** The bytes of the entry, or null when they are damaged or more than declared. */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const data = bytes.subarray(entry.data, entry.data + entry.compressed);
  const inflated = entry.method === 0 ? data.slice() : inflate(data, entry.inflated);
  const whole = inflated?.length === entry.inflated && checksum(inflated) === entry.checksum;
  return whole ? inflated : null;
}

function inflate(data: Uint8Array, declared: number): Uint8Array | null {
  const target = new Uint8Array(declared);
  let length = 0;
  const stream = new Inflate((piece) => {
    if (length + piece.length <= declared) target.set(piece, length);
    length += piece.length;
  });
  try {
    for (let at = 0; at < data.length && length <= declared; at += pieceLength) {
      stream.push(data.subarray(at, at + pieceLength), at + pieceLength >= data.length);
    }
  } catch {
    return null;
  }
  return length === declared ? target : null;
}

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32 as zip files use it (ISO 3309), unsigned. */
function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (value >>> 8) ^ (table[(value ^ byte) & 0xff] ?? 0);
  return ~value >>> 0;
}
