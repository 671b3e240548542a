/** How large a file the app takes in, by what it holds: more would stall the window. */
import { fail, type Outcome } from '../kit/outcome';

const megabyte = 1024 * 1024;

/** Bytes of a text: what a person wrote is smaller. A file of exactly this size is still taken. */
export const fileLimit: number = 25 * megabyte;

/** Bytes of an archive with its images. */
export const archiveLimit: number = 100 * megabyte;

/** Bytes of a whole library as one file: it is read one archive at a time. */
export const libraryLimit: number = 512 * megabyte;

/** The limit a name asks for; what the file really holds is looked at when it is read. */
export const limitOf = (name: string): number => {
  if (/\.zip$/i.test(name)) return libraryLimit;
  return /\.afterword$/i.test(name) ? archiveLimit : fileLimit;
};

/** The problem every shell answers for a file over the limit; `name` is shown. */
export const tooLarge = (name: string, limit: number = fileLimit): Outcome<never> =>
  fail({ kind: 'too-large', subject: name, limit: `${limit / megabyte} MB` });
