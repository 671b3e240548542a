/** The pictures of a document as files, for every format that shows them. */
import type { PictureFile } from '../../../shared/diagrams/picture-files';
import { encode } from './format';

export const bytesOf = (files: readonly PictureFile[]): ReadonlyMap<string, Uint8Array> =>
  new Map(files.map(({ name, svg }) => [name, encode(svg)]));
