/** Markdown: its pictures lie beside it, or inside it where it has no place. */
import { pictureFiles, shownFrom, textsByAddress } from '../../../shared/diagrams/picture-files';
import { exportMarkdown } from '../../../shared/export/markdown/export-markdown';
import { composeManuscript } from '../../../shared/manuscript/compose';
import { encode, type Format } from './format';
import { bytesOf } from './pictures';

export const markdown: Format = {
  extension: '.md',
  write: ({ source: { retrospective }, language, flags, folder }) => {
    const files = pictureFiles(retrospective, language);
    const from = folder ?? 'pictures';
    const manuscript = composeManuscript(retrospective, {
      language,
      keyEventsOnly: flags.keyEvents ?? false,
      pictures: shownFrom(files, from),
    });
    if (folder !== null) return { bytes: encode(exportMarkdown(manuscript)), beside: bytesOf(files) };
    return { bytes: encode(exportMarkdown(manuscript, { inside: textsByAddress(files, from) })) };
  },
};
