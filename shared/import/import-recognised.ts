/** A file of any kind that is no document of ours to a retrospective, by what it was recognised as. */
import type { Outcome } from '../kit/outcome';
import { importIllustrated } from './import-illustrated';
import { importText } from './import-text';
import type { HashBytes, Imported, ImportOptions } from './imported';
import { importOwnMarkdown } from './own-markdown';
import type { Foreign } from './recognise';

/** Imports a recognised file; the readers of Word and HTML are large and come when they are wanted. */
export async function importRecognised(
  recognised: Foreign,
  bytes: Uint8Array,
  options: ImportOptions,
  hashBytes: HashBytes,
): Promise<Outcome<Imported>> {
  switch (recognised.kind) {
    case 'docx': {
      const { importDocx } = await import('./docx/import-docx');
      return importDocx(bytes, options, hashBytes);
    }
    case 'html': {
      const { importHtml } = await import('./html/import-html');
      return importHtml(recognised.text, options, hashBytes);
    }
    case 'text':
      return importText(recognised.text, options);
    case 'markdown': {
      const own = await importOwnMarkdown(recognised.text, options, hashBytes);
      return own ? { ok: true, value: own } : importIllustrated(recognised.text, options, hashBytes);
    }
  }
}
