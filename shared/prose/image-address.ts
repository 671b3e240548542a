/** How the text points at an image it carries: by the hash of its bytes, where it lies in an archive, and how wide it is shown. */

export const imageSizes = ['small', 'medium', 'large'] as const;
export type ImageSize = (typeof imageSizes)[number];

export interface ImageAddress {
  /** SHA-256 in hex. */
  readonly hash: string;
  /** `large` is as wide as the text allows. */
  readonly size: ImageSize;
}

/** Share of the width of the text an image of that size may take. */
export const imageShares: Readonly<Record<ImageSize, number>> = { small: 0.36, medium: 0.66, large: 1 };

/** `assets/<hash>`, with the size behind `#` unless it is `large`. */
export const imageAddress = ({ hash, size }: ImageAddress): string =>
  size === 'large' ? `assets/${hash}` : `assets/${hash}#${size}`;

/** Null for an address that is none of ours. */
export function readImageAddress(url: string): ImageAddress | null {
  const [, hash, size = 'large'] = /^assets\/([0-9a-f]{64})(?:#(small|medium))?$/.exec(url) ?? [];
  return hash === undefined ? null : { hash, size: size as ImageSize };
}
