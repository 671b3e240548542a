/** Markdown from anywhere with the pictures that came along with it. */
import { fileLimit, tooLarge } from '../host/file-limit';
import type { Outcome } from '../kit/outcome';
import { normaliseSource } from '../prose/normal-source';
import { importBlocks, parseSafely } from './import-markdown';
import type { HashBytes, Imported, ImportOptions } from './imported';
import { pictureKeeper } from './keep-pictures';
import { withPictures } from './pictures-beside';

/** As `importMarkdown`; pictures are those of `beside` and those the text holds itself. */
export async function importIllustrated(
  source: string,
  options: ImportOptions,
  hashBytes: HashBytes,
): Promise<Outcome<Imported>> {
  if (source.length > fileLimit) return tooLarge(options.name);
  const parsed = parseSafely(normaliseSource(source));
  if (!parsed.blocks) return importBlocks(parsed, options);
  const keeper = pictureKeeper(hashBytes);
  const { blocks, leftOut } = await withPictures(parsed.blocks, options.beside ?? new Map(), keeper);
  const imported = importBlocks({ ...parsed, blocks }, { ...options, pictures: keeper.pictures });
  if (!imported.ok) return imported;
  const report = { ...imported.value.report, picturesLeftOut: leftOut };
  return { ok: true, value: { ...imported.value, report } };
}
