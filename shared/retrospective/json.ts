/** Takes JSON from outside apart and together again, without the keys that reach into prototypes. */

/** Nested deeper than a document with the deepest prose can be. */
const depthLimit = 300;

const prototypeKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** A copy without the keys `__proto__`, `constructor` and `prototype`; null when it is nested deeper than 300 levels. */
export function cleanJson(value: unknown, depth = 0): { readonly value: unknown } | null {
  if (value === null || typeof value !== 'object') return { value };
  if (depth === depthLimit) return null;
  return Array.isArray(value) ? cleanList(value, depth) : cleanObject(value, depth);
}

function cleanList(list: readonly unknown[], depth: number): { readonly value: unknown } | null {
  const copy: unknown[] = [];
  for (const item of list) {
    const clean = cleanJson(item, depth + 1);
    if (!clean) return null;
    copy.push(clean.value);
  }
  return { value: copy };
}

function cleanObject(object: object, depth: number): { readonly value: unknown } | null {
  const copy: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(object)) {
    if (prototypeKeys.has(key)) continue;
    const clean = cleanJson(item, depth + 1);
    if (!clean) return null;
    copy[key] = clean.value;
  }
  return { value: copy };
}
