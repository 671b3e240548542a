/** A colleague who gets a document as a file, writes on it elsewhere, and sends it back. */
import type { Page } from '@playwright/test';
import { readArchive } from '../../shared/archive/read-archive';
import { writeArchive } from '../../shared/archive/write-archive';
import { readMarkdown } from '../../shared/prose/markdown';
import { applyEdit, type Edit } from '../../shared/retrospective/edit';
import type { Retrospective } from '../../shared/retrospective/retrospective';

/** The archive after these edits. */
export function writtenOn(bytes: Uint8Array, edits: (document: Retrospective) => readonly Edit[]): Buffer {
  const archive = readArchive(bytes);
  if (!archive.ok) throw new Error(archive.problem.kind);
  const { retrospective, assets } = archive.value;
  const value = edits(retrospective).reduce(applyEdit, retrospective);
  return Buffer.from(writeArchive(value, assets));
}

export const rewrite = (page: 'goals' | 'narrative' | 'causes', markdown: string): Edit => ({
  type: 'set-prose',
  page,
  prose: readMarkdown(markdown),
});

/** Files are chosen through an input: the browser's own dialog cannot be driven. */
export const withFileInput = (page: Page): Promise<unknown> =>
  page.addInitScript(() => Reflect.deleteProperty(window, 'showOpenFilePicker'));

export async function importFile(page: Page, name: string, buffer: Buffer): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import files…' }).click();
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer });
}
