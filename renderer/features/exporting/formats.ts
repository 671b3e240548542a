/** What a retrospective can be exported to: one entry a format; writers load when they are used. */
import { archiveExtension } from '../../../shared/archive/archive';
import type { FileKind } from '../../../shared/host/host';
import type { Language } from '../../../shared/kit/bilingual';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import type { Asset } from '../../store/library';

export const formatIds = ['docx', 'markdown', 'archive'] as const;
export type ExportFormat = (typeof formatIds)[number];

interface FormatEntry {
  readonly label: 'exporting.word' | 'exporting.markdown' | 'exporting.archive';
  readonly kindName: 'exporting.wordKind' | 'exporting.markdownKind' | 'exporting.archiveKind';
  readonly hint: 'exporting.wordHint' | 'exporting.markdownHint' | 'exporting.archiveHint';
  readonly extension: string;
  write(retrospective: Retrospective, language: Language, assets: readonly Asset[]): Promise<Uint8Array>;
}

async function compose(retrospective: Retrospective, language: Language) {
  const { composeManuscript } = await import('../../../shared/manuscript/compose');
  return composeManuscript(retrospective, { language });
}

export const exportFormats: Readonly<Record<ExportFormat, FormatEntry>> = {
  docx: {
    label: 'exporting.word',
    kindName: 'exporting.wordKind',
    hint: 'exporting.wordHint',
    extension: 'docx',
    async write(retrospective, language, assets) {
      const { exportDocx } = await import('../../../shared/export/docx/export-docx');
      const images = new Map(assets.map(({ hash, bytes }) => [hash, bytes]));
      return exportDocx(await compose(retrospective, language), { assets: images });
    },
  },
  markdown: {
    label: 'exporting.markdown',
    kindName: 'exporting.markdownKind',
    hint: 'exporting.markdownHint',
    extension: 'md',
    async write(retrospective, language) {
      const { exportMarkdown } = await import('../../../shared/export/markdown/export-markdown');
      return new TextEncoder().encode(exportMarkdown(await compose(retrospective, language)));
    },
  },
  archive: {
    label: 'exporting.archive',
    kindName: 'exporting.archiveKind',
    hint: 'exporting.archiveHint',
    extension: archiveExtension,
    async write(retrospective, _language, assets) {
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
