/** Markdown that this app wrote, back to the document it was; edits by hand are respected, no word is dropped. */
import type { Language } from '../kit/bilingual';
import { readDataBlock } from '../manuscript/back/data-block';
import { readData } from '../manuscript/back/data-schema';
import { withOwnPictures } from '../manuscript/back/own-pictures';
import { shortHash } from '../manuscript/back/pack';
import { restoreDocument } from '../manuscript/back/restore-document';
import { parseMarkdown, withoutPositions } from '../prose/markdown';
import { normaliseSource } from '../prose/normal-source';
import type { Block } from '../prose/prose';
import type { Retrospective } from '../retrospective/retrospective';
import { readRetrospective } from '../retrospective/schema';
import type { Beside, HashBytes, Imported, ImportOptions, Picture } from './imported';
import { pictureKeeper } from './keep-pictures';
import { addressesIn, bytesAt } from './pictures-beside';
import { missingWords, proseWords } from './prose-words';
import { shownWords } from './shown-words';

/** Null for Markdown without what this app keeps at its end, or where that does not fit any more: it is read like any other. */
export async function importOwnMarkdown(
  source: string,
  options: ImportOptions,
  hashBytes: HashBytes,
): Promise<Imported | null> {
  const found = readDataBlock(source);
  const data = found && readData(found.data);
  if (!data) return null;
  const { kept, images } = data;
  try {
    const { frontMatter, body } = normaliseSource(found.text);
    const parsed = withoutPositions(parseMarkdown(body)).children as readonly Block[];
    const blocks = withOwnPictures(parsed, images);
    const reference = options.now.slice(0, 10);
    const pages = { frontMatter, blocks, language: kept.language };
    const restored = readRetrospective(restoreDocument(kept, pages, { makeId: options.ids, reference }));
    if (!restored.ok) return null;
    const assets = await picturesIn(parsed, images, options.beside ?? new Map(), hashBytes);
    const isEdited = kept.name !== shortHash(blocks);
    const read = withLeftWords(restored.value, blocks, isEdited ? kept.language : null);
    const report = { ...read.report, picturesLeftOut: images.length - assets.length };
    return { ...read, report, assets };
  } catch {
    return null;
  }
}

/** The images inside the file and beside it, without metadata and only those it says are its own. */
async function picturesIn(
  blocks: readonly Block[],
  images: readonly string[],
  beside: Beside,
  hashBytes: HashBytes,
): Promise<readonly Picture[]> {
  const keeper = pictureKeeper(hashBytes);
  for (const url of new Set(addressesIn(blocks))) {
    const bytes = bytesAt(url, beside);
    if (bytes) await keeper.keep(bytes);
  }
  return [...keeper.pictures.values()].filter(({ hash }) => images.includes(hash));
}

/** Once a hand changed them, blocks with a word that the document would not show again stand under Unsorted, as they are. */
function withLeftWords(
  document: Retrospective,
  blocks: readonly Block[],
  language: Language | null,
): Omit<Imported, 'assets'> {
  const wanted = blocks.flatMap(proseWords);
  const lost = new Set(language === null ? [] : missingWords(wanted, shownWords(document, language)));
  const left =
    lost.size === 0 ? [] : blocks.filter((block) => proseWords(block).some((word) => lost.has(word)));
  const unsorted = { ...document.prose.unsorted, children: [...document.prose.unsorted.children, ...left] };
  const retrospective =
    left.length === 0 ? document : { ...document, prose: { ...document.prose, unsorted } };
  const report = { wordsIn: wanted.length, wordsKept: wanted.length, parts: [] };
  return { retrospective, report };
}
