/** Carries values between processes and worlds as text, with the types a structured clone keeps. */

interface Codec {
  encode(value: unknown): string;
  decode(text: string): unknown;
}

/** Complete in itself: its source is also put into the page. */
export function codec(): Codec {
  const mark = '$type';
  const views = { Uint8Array, Uint16Array, Uint32Array, Int8Array, Int16Array, Int32Array, Float64Array };

  const toBase64 = (bytes: Uint8Array): string => {
    let text = '';
    for (let at = 0; at < bytes.length; at += 32_768)
      text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
    return btoa(text);
  };
  const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
    Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

  const ofView = (view: ArrayBufferView): unknown => {
    const name = view.constructor.name in views ? view.constructor.name : 'Uint8Array';
    return { [mark]: name, value: toBase64(new Uint8Array(view.buffer, view.byteOffset, view.byteLength)) };
  };
  const ofObject = (object: object): unknown => {
    if (ArrayBuffer.isView(object)) return ofView(object);
    if (object instanceof Date) return { [mark]: 'Date', value: object.getTime() };
    if (object instanceof Error) return { [mark]: 'Error', name: object.name, value: object.message };
    if (object instanceof Map) return { [mark]: 'Map', value: [...object].map(pack) };
    if (object instanceof Set) return { [mark]: 'Set', value: [...object].map(pack) };
    if (Array.isArray(object)) return object.map(pack);
    const plain = Object.fromEntries(Object.entries(object).map(([key, value]) => [key, pack(value)]));
    return mark in object ? { [mark]: 'Object', value: plain } : plain;
  };
  const pack = (value: unknown): unknown => {
    switch (typeof value) {
      case 'undefined':
        return { [mark]: 'undefined' };
      case 'number':
        return Number.isFinite(value) ? value : { [mark]: 'number', value: String(value) };
      case 'bigint':
        return { [mark]: 'bigint', value: String(value) };
      case 'function':
      case 'symbol':
        throw new Error('An object could not be cloned.');
      case 'object':
        return value === null ? null : ofObject(value);
      default:
        return value;
    }
  };

  const plainOf = (value: object): object =>
    Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unpack(inner)]));
  const listOf = (value: unknown): unknown[] => (value as unknown[]).map(unpack);
  const marked: Readonly<Record<string, (value: unknown, name: string) => unknown>> = {
    undefined: () => undefined,
    number: Number,
    bigint: (value) => BigInt(String(value)),
    Date: (value) => new Date(Number(value)),
    Error: (value, name) => Object.assign(new Error(String(value)), { name }),
    Map: (value) => new Map(listOf(value) as [unknown, unknown][]),
    Set: (value) => new Set(listOf(value)),
    Object: (value) => plainOf(value as object),
  };
  const unpack = (value: unknown): unknown => {
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) return value.map(unpack);
    const { [mark]: type, value: inner, name } = value as Record<string, unknown>;
    if (typeof type !== 'string') return plainOf(value);
    if (type in views) return new views[type as keyof typeof views](fromBase64(String(inner)).buffer);
    return marked[type]?.(inner, String(name));
  };

  return {
    encode: (value) => JSON.stringify(pack(value)),
    decode: (text) => unpack(JSON.parse(text)),
  };
}
