/** What a retrospective can be exported to: one entry a format; writers load when they are used. */
import { archiveExtension } from '../../../shared/archive/archive';
import type { Prepared } from '../../../shared/export/prepare';
import type { FileKind } from '../../../shared/host/host';
import type { Asset } from '../../store/library';
import type { ExportOrder } from './choices';

export const formatIds = ['docx', 'markdown', 'html', 'archive', 'json', 'csv', 'ics'] as const;
export type ExportFormat = (typeof formatIds)[number];

type Word = 'word' | 'markdown' | 'html' | 'archive' | 'json' | 'csv' | 'ics';

interface FormatEntry {
  readonly label: `exporting.${Word}`;
  readonly kindName: `exporting.${Word}Kind`;
  readonly hint: `exporting.${Word}Hint`;
  readonly extension: string;
  write(beside: Beside): Promise<Uint8Array>;
}

/** What an export is made of. */
export interface Beside {
  readonly order: ExportOrder;
  /** What the reader gets. */
  readonly prepared: Prepared;
  readonly assets: readonly Asset[];
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const labels = <const Name extends Word>(name: Name) =>
  ({
    label: `exporting.${name}`,
    kindName: `exporting.${name}Kind`,
    hint: `exporting.${name}Hint`,
  }) as const;

export const exportFormats: Readonly<Record<ExportFormat, FormatEntry>> = {
  docx: {
    ...labels('word'),
    extension: 'docx',
    async write({ order, prepared, assets }) {
      const { writeWord } = await import('../../workers/word-client');
      const { retrospective, asked } = prepared;
      const written = await writeWord({ retrospective, asked, assets, options: order.dress });
      if (!written.ok) throw new Error(JSON.stringify(written.problem));
      return written.value;
    },
  },
  markdown: {
    ...labels('markdown'),
    extension: 'md',
    async write({ order, prepared, assets }) {
      const { exportMarkdown } = await import('../../../shared/export/markdown/export-markdown');
      const { wholeDocument } = await import('../../../shared/export/markdown/whole-document');
      const { shownFrom, drawnInside, keptInside } = await import('./inside');
      const manuscript = prepared.compose(shownFrom(prepared.pictures, 'pictures'));
      const shownAt = new Map([...drawnInside(prepared.pictures), ...keptInside(assets)]);
      const { audience, keyEventsOnly, without } = order;
      const whole =
        without.length > 0 ? undefined : wholeDocument(prepared.retrospective, { audience, keyEventsOnly });
      return encode(exportMarkdown(manuscript, { shownAt, ...(whole ? { document: whole } : {}) }));
    },
  },
  html: {
    ...labels('html'),
    extension: 'html',
    async write({ prepared, assets }) {
      const { exportHtml } = await import('../../../shared/export/html/export-html');
      const { shownFrom, textsByAddress, keptInside } = await import('./inside');
      const manuscript = prepared.compose(shownFrom(prepared.pictures, 'pictures'));
      const drawings = textsByAddress(prepared.pictures, 'pictures');
      return encode(exportHtml(manuscript, { drawings, images: keptInside(assets) }));
    },
  },
  archive: {
    ...labels('archive'),
    extension: archiveExtension,
    async write({ prepared: { retrospective }, assets }) {
      const { writeArchive } = await import('../../../shared/archive/write-archive');
      return writeArchive(retrospective, assets);
    },
  },
  json: {
    ...labels('json'),
    extension: 'json',
    write: async ({ prepared }) => encode(`${JSON.stringify(prepared.retrospective, null, 2)}\n`),
  },
  csv: {
    ...labels('csv'),
    extension: 'csv',
    async write({ prepared, order }) {
      const { exportCsv } = await import('../../../shared/export/items/export-csv');
      return encode(exportCsv([prepared.retrospective], order.language));
    },
  },
  ics: {
    ...labels('ics'),
    extension: 'ics',
    async write({ prepared: { retrospective }, order }) {
      const { exportIcs } = await import('../../../shared/export/items/export-ics');
      return encode(exportIcs([retrospective], order.language, retrospective.createdAt));
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
