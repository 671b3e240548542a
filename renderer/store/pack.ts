/** Texts that are kept for long and seldom read, compressed. */
import { strFromU8, strToU8, unzlibSync, zlibSync } from 'fflate';

export const pack = (text: string): Uint8Array => zlibSync(strToU8(text));

/** Throws on bytes that `pack` did not make. */
export const unpack = (bytes: Uint8Array): string => strFromU8(unzlibSync(bytes));
