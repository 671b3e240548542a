/** Bytes as text in the encoding that was asked for; workers have the decoder, `shared/` has none. */
import type { Decode } from '../../shared/import/recognise';

export const decodeText: Decode = (bytes, encoding) => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};
