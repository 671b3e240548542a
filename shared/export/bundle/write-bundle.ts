/** Many documents as one zip: each in a file, and an index that says what is in them, for readers and for programs. */
import { strToU8, zipSync } from 'fflate';
import type { Table, TableRow } from 'mdast';
import type { Bilingual, Language } from '../../kit/bilingual';
import { statusLabels } from '../../manuscript/labels';
import type { Metadata } from '../../manuscript/manuscript';
import { writeMarkdown } from '../../prose/markdown';
import type { Inline } from '../../prose/prose';
import { distinctStems } from '../file-name';

export interface BundledDocument {
  /** As its reader is told it. */
  readonly title: string;
  /** What its reader is told of it. */
  readonly told: Pick<Metadata, 'date' | 'severity' | 'status'>;
  readonly bytes: Uint8Array;
  /** Files in a folder of its own, by their path from the document. */
  readonly beside?: ReadonlyMap<string, Uint8Array>;
}

/** The same bytes for the same documents, wherever and whenever. */
export function writeBundle(
  documents: readonly BundledDocument[],
  { extension, language }: BundleOptions,
): Uint8Array {
  const titles = documents.map(({ title }) => title);
  const files = distinctStems(titles, words.untitled[language], ['index']).map(
    (stem) => `${stem}.${extension}`,
  );
  const packed: Record<string, Uint8Array> = {
    'index.md': strToU8(indexPage(documents, files, language)),
    'index.json': strToU8(indexData(documents, files)),
  };
  documents.forEach(({ bytes, beside = new Map() }, index) => {
    packed[files[index] as string] = bytes;
    for (const [path, content] of beside) packed[path] = content;
  });
  return zipSync(packed, { level: 6, mtime: new Date(1980, 0, 1) });
}

interface BundleOptions {
  /** Of the files, without its dot. */
  readonly extension: string;
  /** Of the index. */
  readonly language: Language;
}

const indexData = (documents: readonly BundledDocument[], files: readonly string[]): string => {
  const rows = documents.map(({ title, told: { date, severity, status } }, index) => ({
    file: files[index],
    title,
    date,
    severity,
    status,
  }));
  return `${JSON.stringify({ documents: rows }, null, 2)}\n`;
};

function indexPage(
  documents: readonly BundledDocument[],
  files: readonly string[],
  language: Language,
): string {
  const head = (['date', 'title', 'severity', 'status'] as const).map((name) => text(words[name][language]));
  const rows = documents.map(({ title, told: { date, severity, status } }, index) => [
    text(date ?? ''),
    linkTo(files[index] as string, title),
    text(severity ?? ''),
    text(status === null ? '' : statusLabels[status][language]),
  ]);
  const table: Table = { type: 'table', align: [], children: [head, ...rows].map(rowOf) };
  return writeMarkdown({
    type: 'root',
    children: [{ type: 'heading', depth: 1, children: [text(words.heading[language])] }, table],
  });
}

const text = (value: string): Inline => ({ type: 'text', value });

const linkTo = (file: string, title: string): Inline => ({
  type: 'link',
  url: encodeURIComponent(file),
  children: [{ type: 'text', value: title }],
});

const rowOf = (cells: readonly Inline[]): TableRow => ({
  type: 'tableRow',
  children: cells.map((cell) => ({ type: 'tableCell', children: isEmpty(cell) ? [] : [cell] })),
});

const isEmpty = (cell: Inline): boolean => cell.type === 'text' && cell.value === '';

const words: Readonly<Record<'heading' | 'date' | 'title' | 'severity' | 'status' | 'untitled', Bilingual>> =
  {
    heading: { en: 'Retrospectives', zh: '复盘' },
    date: { en: 'Date', zh: '日期' },
    title: { en: 'Title', zh: '标题' },
    severity: { en: 'Severity', zh: '级别' },
    status: { en: 'Status', zh: '状态' },
    untitled: { en: 'Untitled', zh: '未命名' },
  };
