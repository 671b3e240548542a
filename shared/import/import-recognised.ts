/** Text of either kind to a retrospective, by what it was recognised as. */
import type { Outcome } from '../kit/outcome';
import { importMarkdown } from './import-markdown';
import { importText } from './import-text';
import type { Imported, ImportOptions } from './imported';
import type { Recognised } from './recognise';

/** Imports a recognised text. */
export const importRecognised = (
  recognised: Exclude<Recognised, { kind: 'archive' }>,
  options: ImportOptions,
): Outcome<Imported> => importers[recognised.kind](recognised.text, options);

const importers = { markdown: importMarkdown, text: importText } as const;
