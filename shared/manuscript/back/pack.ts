/** What a document says beyond what can be read off its pages: the difference of two values, and the way back. */
import { isEqual } from '../../retrospective/equal';

type Fields = Readonly<Record<string, unknown>>;

/** A value as far as it differs from the one that is read: nothing, all of it, or some of its fields or members. */
export type Packed =
  | { readonly is: unknown }
  | { readonly in: Readonly<Record<string, Packed>>; readonly without?: readonly string[] }
  | { readonly at: readonly (Packed | null)[] };

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Null when both say the same. */
export function pack(actual: unknown, read: unknown): Packed | null {
  if (isEqual(actual, read)) return null;
  if (Array.isArray(actual) && Array.isArray(read) && actual.length === read.length)
    return { at: actual.map((member, index) => pack(member, read[index])) };
  if (!isFields(actual) || !isFields(read)) return { is: actual };
  const without = Object.keys(read).filter((key) => !Object.hasOwn(actual, key));
  const inner = Object.entries(actual).flatMap(([key, value]) => {
    const packed = Object.hasOwn(read, key) ? pack(value, read[key]) : { is: value };
    return packed ? [[key, packed] as const] : [];
  });
  return { in: Object.fromEntries(inner), ...(without.length > 0 ? { without } : {}) };
}

/** The value again; where what is read has another shape by now, what is read wins. */
export function unpack(packed: Packed | null | undefined, read: unknown): unknown {
  if (!packed) return read;
  if ('is' in packed) return packed.is;
  if ('at' in packed) {
    const same = Array.isArray(read) && read.length === packed.at.length;
    return same ? read.map((member, index) => unpack(packed.at[index], member)) : read;
  }
  const fields = isFields(read) ? read : {};
  const kept = Object.entries(fields).filter(([key]) => !packed.without?.includes(key));
  const inner = Object.entries(packed.in).map(([key, value]) => [key, unpack(value, fields[key])] as const);
  return Object.fromEntries([...kept, ...inner]);
}

/** A short name for a value: equal values have the same (FNV-1a, twice with different seeds). */
export function shortHash(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  let [one, other] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x5bd1e995);
  }
  return (one >>> 0).toString(36) + (other >>> 0).toString(36).slice(0, 3);
}
