/** Bytes to text in the encodings an import tries. */
import type { Decode } from '../../shared/import/recognise';

/** Null when the bytes are not valid in the encoding. */
export const decodeText: Decode = (bytes, encoding) => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};
