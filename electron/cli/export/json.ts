/** JSON: the document as the app keeps it. */
import { encode, type Format } from './format';

export const json: Format = {
  extension: '.json',
  write: ({ prepared: { retrospective } }) => ({
    bytes: encode(`${JSON.stringify(retrospective, null, 2)}\n`),
  }),
};
