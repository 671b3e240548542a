/** The images that come in with a document: bare of metadata, named by their bytes, each kept once. */
import { withoutMetadata } from '../privacy/picture-metadata';
import { imageAddress } from '../prose/image-address';
import type { HashBytes, Picture } from './imported';

/** Bytes of one image; a larger one is left out. */
const pictureLimit = 10 * 1024 * 1024;

export interface PictureKeeper {
  readonly pictures: ReadonlyMap<string, Picture>;
  /** How many could not be kept. */
  readonly leftOut: () => number;
  /** The address to show it from, or null when it cannot be kept. */
  keep(bytes: Uint8Array): Promise<string | null>;
}

export function pictureKeeper(hashBytes: HashBytes): PictureKeeper {
  const pictures = new Map<string, Picture>();
  let leftOut = 0;
  return {
    pictures,
    leftOut: () => leftOut,
    keep: async (source) => {
      const bare = source.length > pictureLimit ? null : withoutMetadata(source);
      if (!bare) {
        leftOut += 1;
        return null;
      }
      const hash = await hashBytes(bare.bytes);
      pictures.set(hash, { hash, type: `image/${bare.kind}`, bytes: bare.bytes });
      return imageAddress({ hash, size: 'large' });
    },
  };
}

const dataAddress = /^data:image\/[a-z+.-]{2,20};base64,([a-z\d+/=\s]+)$/i;

/** The bytes of a picture that stands in its own address, or null. */
export function bytesInAddress(address: string): Uint8Array | null {
  const [, text] = dataAddress.exec(address) ?? [];
  return text === undefined ? null : fromBase64(text);
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const digitValues = new Uint8Array(128);
for (const [value, digit] of [...digits].entries()) digitValues[digit.charCodeAt(0)] = value;

function fromBase64(text: string): Uint8Array {
  const plain = text.replace(/[\s=]+/g, '');
  const bytes = new Uint8Array(Math.floor((plain.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let index = 0; index < plain.length; index += 1) {
    bits = ((bits << 6) | (digitValues[plain.charCodeAt(index)] ?? 0)) & 0xffffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[at] = (bits >> held) & 0xff;
    at += 1;
  }
  return bytes;
}
