/** An HTML page to a retrospective: cleaned by an allow-list, recognised like any Markdown; nothing of it is ever loaded. */
import { fileLimit, tooLarge } from '../../host/file-limit';
import type { Outcome } from '../../kit/outcome';
import type { Block } from '../../prose/prose';
import { importBlocks } from '../import-markdown';
import type { HashBytes, Imported, ImportOptions } from '../imported';
import { bytesInAddress, pictureKeeper } from '../keep-pictures';
import { htmlBlocks } from './html-blocks';

/** A retrospective with every word of the page that a reader sees. `too-large` above 25 million characters. */
export async function importHtml(
  source: string,
  options: ImportOptions,
  hashBytes: HashBytes,
): Promise<Outcome<Imported>> {
  if (source.length > fileLimit) return tooLarge(options.name);
  const keeper = pictureKeeper(hashBytes);
  const seeImage = async (src: string): Promise<string> => {
    const bytes = bytesInAddress(src);
    return bytes ? ((await keeper.keep(bytes)) ?? '') : src;
  };
  try {
    const { blocks, title, text } = await htmlBlocks(source, seeImage);
    const imported = importBlocks(
      { frontMatter: '', body: text, blocks: titled(blocks, title) },
      { ...options, pictures: keeper.pictures },
    );
    if (!imported.ok) return imported;
    const report = { ...imported.value.report, picturesLeftOut: keeper.leftOut() };
    return { ok: true, value: { ...imported.value, report } };
  } catch {
    const text = source.replace(/<[^<>]*>/g, ' ');
    return importBlocks({ frontMatter: '', body: text, blocks: null }, options);
  }
}

/** The title in the head of the page, where its body has none. */
const titled = (blocks: readonly Block[], title: string): readonly Block[] =>
  title === '' || blocks.some((block) => block.type === 'heading' && block.depth === 1)
    ? blocks
    : [{ type: 'heading', depth: 1, children: [{ type: 'text', value: title }] }, ...blocks];
