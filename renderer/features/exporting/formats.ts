/** What a retrospective can be exported to, as people are told of it: one entry a format. */
import { archiveExtension } from '../../../shared/archive/archive';
import type { FileKind } from '../../../shared/host/host';
import type { ExportFormat } from '../../workers/export-order';

type Word = 'word' | 'markdown' | 'html' | 'pdf' | 'print' | 'archive' | 'json' | 'csv' | 'ics';

interface FormatEntry {
  readonly label: `exporting.${Word}`;
  readonly kindName: `exporting.${Word}Kind`;
  readonly hint: `exporting.${Word}Hint`;
  readonly extension: string;
}

const labels = <const Name extends Word>(name: Name) =>
  ({
    label: `exporting.${name}`,
    kindName: `exporting.${name}Kind`,
    hint: `exporting.${name}Hint`,
  }) as const;

export const exportFormats: Readonly<Record<ExportFormat, FormatEntry>> = {
  docx: { ...labels('word'), extension: 'docx' },
  markdown: { ...labels('markdown'), extension: 'md' },
  html: { ...labels('html'), extension: 'html' },
  pdf: { ...labels('pdf'), extension: 'pdf' },
  print: { ...labels('print'), extension: 'pdf' },
  archive: { ...labels('archive'), extension: archiveExtension },
  json: { ...labels('json'), extension: 'json' },
  csv: { ...labels('csv'), extension: 'csv' },
  ics: { ...labels('ics'), extension: 'ics' },
};

export const fileKindOf = (format: ExportFormat, name: string): FileKind => ({
  name,
  extensions: [exportFormats[format].extension],
});
