/** What a retrospective can be exported to: one entry a format; writers load when they are used. */
import { archiveExtension } from '../../../shared/archive/archive';
import type { FileKind } from '../../../shared/host/host';
import type { Language } from '../../../shared/kit/bilingual';
import type { Id } from '../../../shared/kit/ids';
import type { DrawnPictures } from '../../../shared/manuscript/pictures';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import type { Asset } from '../../store/library';
import { type Dress, plainDress } from './dress';

export const formatIds = ['docx', 'markdown', 'archive'] as const;
export type ExportFormat = (typeof formatIds)[number];

interface FormatEntry {
  readonly label: 'exporting.word' | 'exporting.markdown' | 'exporting.archive';
  readonly kindName: 'exporting.wordKind' | 'exporting.markdownKind' | 'exporting.archiveKind';
  readonly hint: 'exporting.wordHint' | 'exporting.markdownHint' | 'exporting.archiveHint';
  readonly extension: string;
  write(retrospective: Retrospective, beside: Beside): Promise<Uint8Array>;
}

/** What an export needs beside the document. */
export interface Beside {
  /** Of the headings. */
  readonly language: Language;
  /** The timeline lists only the starred events. */
  readonly keyEventsOnly: boolean;
  /** Of a Word file; plain where nothing is said. */
  readonly dress?: Dress;
  readonly assets: readonly Asset[];
  /** Titles of the retrospectives on this device by id, for cases that rules link to. */
  readonly titles: Readonly<Record<Id, string>>;
}

async function compose(
  retrospective: Retrospective,
  { language, titles, keyEventsOnly }: Beside,
  pictures: DrawnPictures = {},
) {
  const { composeManuscript } = await import('../../../shared/manuscript/compose');
  return composeManuscript(retrospective, { language, titles, pictures, keyEventsOnly });
}

export const exportFormats: Readonly<Record<ExportFormat, FormatEntry>> = {
  docx: {
    label: 'exporting.word',
    kindName: 'exporting.wordKind',
    hint: 'exporting.wordHint',
    extension: 'docx',
    async write(retrospective, beside) {
      const { writeWord } = await import('../../workers/word-client');
      const { language, keyEventsOnly, titles, assets, dress = plainDress } = beside;
      const written = await writeWord({
        retrospective,
        sharing: { audience: 'internal', language, keyEventsOnly, titles, mask: false },
        assets,
        options: dress,
      });
      if (!written.ok) throw new Error(JSON.stringify(written.problem));
      return written.value;
    },
  },
  markdown: {
    label: 'exporting.markdown',
    kindName: 'exporting.markdownKind',
    hint: 'exporting.markdownHint',
    extension: 'md',
    async write(retrospective, beside) {
      const { exportMarkdown } = await import('../../../shared/export/markdown/export-markdown');
      const { bytesAddress, svgAddress } = await import('../../../shared/export/markdown/data-address');
      const { pictureFiles, shownFrom, textsByAddress } = await import(
        '../../../shared/diagrams/picture-files'
      );
      const files = pictureFiles(retrospective, beside.language);
      const manuscript = await compose(retrospective, beside, shownFrom(files, 'pictures'));
      const drawn = [...textsByAddress(files, 'pictures')].map(
        ([address, svg]) => [address, svgAddress(svg)] as const,
      );
      const kept = beside.assets.map(
        ({ hash, type, bytes }) => [`assets/${hash}`, bytesAddress(type, bytes)] as const,
      );
      const { wholeDocument } = await import('../../../shared/export/markdown/whole-document');
      const { keyEventsOnly } = beside;
      const whole = wholeDocument(retrospective, { audience: 'internal', keyEventsOnly });
      const shownAt = new Map([...drawn, ...kept]);
      return new TextEncoder().encode(
        exportMarkdown(manuscript, { shownAt, ...(whole ? { document: whole } : {}) }),
      );
    },
  },
  archive: {
    label: 'exporting.archive',
    kindName: 'exporting.archiveKind',
    hint: 'exporting.archiveHint',
    extension: archiveExtension,
    async write(retrospective, { assets }) {
      const { writeArchive } = await import('../../../shared/archive/write-archive');
      return writeArchive(retrospective, assets);
    },
  },
};

/** A file name every system accepts, from the title. */
export function fileNameFor(title: string, fallback: string, extension: string): string {
  const name = [...title.normalize('NFC')]
    .map((letter) => (/[\p{L}\p{N} .,()（）·-]/u.test(letter) ? letter : '-'))
    .join('')
    .replace(/-{2,}/g, '-')
    .replace(/^[\s.-]+|[\s.-]+$/g, '')
    .slice(0, 80);
  return `${name || fallback}.${extension}`;
}

export const fileKindOf = (format: ExportFormat, name: string): FileKind => ({
  name,
  extensions: [exportFormats[format].extension],
});
