/** A short, stable hash of a quoted line, so that a quote can be told from a changed one. No protection of secrets. */

/** Of a line nobody reads to its end, the beginning and the length are hashed: it may be quoted many thousand times. */
const longest = 20_000;

/** 53 bits in hexadecimal (cyrb53), the same on every machine. */
export function evidenceHash(whole: string): string {
  const text = whole.length > longest ? `${whole.slice(0, longest)}${whole.length}` : whole;
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, '0');
}
