/** The pictures of a file: each stands in it once, however often it is shown. */

export interface Media {
  /** The place of a picture as seen from the parts of text. */
  add(bytes: Uint8Array, extension: string): string;
  /** All of them by their path in the file. */
  all(): ReadonlyMap<string, Uint8Array>;
}

/** No pictures yet. */
export function createMedia(): Media {
  const targets = new Map<Uint8Array, string>();
  return {
    add: (bytes, extension) => {
      const target = targets.get(bytes) ?? `media/image${targets.size + 1}.${extension}`;
      targets.set(bytes, target);
      return target;
    },
    all: () => new Map([...targets].map(([bytes, target]) => [`word/${target}`, bytes])),
  };
}
