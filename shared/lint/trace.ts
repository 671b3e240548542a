/** Texts hashed into bits: where none of an item's bits is in a sentence, none of its texts can be. */

/** How many numbers hold the bits. */
export const traceWidth = 8;

/** The bit of a text: 0, which no item has, where there is no text. */
export const traceBit = (text: number): number => (text < 0 ? 0 : Math.imul(text, 0x9e3779b1) >>> 24 || 1);

/** Bits of the text of a token and of what it begins with, in one number. */
export const traceBits = (text: number, first: number): number => traceBit(text) | (traceBit(first) << 8);

export const emptyTrace = (): Int32Array => new Int32Array(traceWidth);

export function addTrace(trace: Int32Array, bits: number): void {
  addBit(trace, bits & 0xff);
  addBit(trace, bits >>> 8);
}

function addBit(trace: Int32Array, bit: number): void {
  trace[bit >>> 5] = (trace[bit >>> 5] as number) | (1 << (bit & 31));
}

/** The bits of texts, or null where there are none. */
export function traceOf(texts: readonly number[]): Int32Array | null {
  if (texts.length === 0) return null;
  const trace = emptyTrace();
  for (const text of texts) addBit(trace, traceBit(text));
  return trace;
}

/** Whether the bits of a token are in the trace that begins at `place`. */
export const hasTrace = (trace: Int32Array, place: number, bits: number): boolean =>
  ((((trace[place + ((bits & 0xff) >>> 5)] as number) >>> (bits & 31)) |
    ((trace[place + (bits >>> 13)] as number) >>> ((bits >>> 8) & 31))) &
    1) !==
  0;

/** Whether the trace that begins at `place` has a bit in common with another. */
export function meetsTrace(trace: Int32Array, place: number, other: Int32Array): boolean {
  for (let step = 0; step < traceWidth; step += 1)
    if (((trace[place + step] as number) & (other[step] as number)) !== 0) return true;
  return false;
}
