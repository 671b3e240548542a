/** A Word file to a retrospective: checked, read by mammoth, cleaned like any HTML, recognised like any Markdown. */
import { strFromU8 } from 'fflate';
import { fail, type Outcome } from '../../kit/outcome';
import type { Block } from '../../prose/prose';
import { wordsOf } from '../../prose/words';
import { htmlBlocks } from '../html/html-blocks';
import { importBlocks } from '../import-markdown';
import type { HashBytes, Imported, ImportOptions, ImportTally } from '../imported';
import { pictureKeeper } from '../keep-pictures';
import { ownDrawingsIn } from '../own-drawings';
import { addressWords, missingWords, proseWords } from '../prose-words';
import { docxToHtml } from './docx-html';
import { type DocxParts, openDocx } from './open-docx';
import { withOwnNotes } from './own-notes';
import { type StyleRole, styleRoles } from './styles';
import { textInside } from './words-inside';

/** A retrospective with every word of the file. Problems as `openDocx` has them. */
export async function importDocx(
  bytes: Uint8Array,
  options: ImportOptions,
  hashBytes: HashBytes,
): Promise<Outcome<Imported>> {
  const opened = openDocx(bytes, options.name);
  if (!opened.ok) return opened;
  const parts = withOwnNotes(opened.value);
  const keeper = pictureKeeper(hashBytes);
  try {
    const roles = styleRoles(partText(parts, 'word/styles.xml'));
    const source = sourceOf(parts, roles);
    const html = await docxToHtml(parts, roles, keeper.keep);
    const { blocks } = await htmlBlocks(html, async (src) => src);
    const imported = importWhole(blocks, source.paragraphs, { ...options, pictures: keeper.pictures });
    if (!imported.ok) return imported;
    const drawn = ownDrawingsIn(blocks);
    const report = {
      ...imported.value.report,
      deletions: source.deletions,
      picturesLeftOut: Math.max(0, keeper.leftOut() - drawn.without),
    };
    const assets = imported.value.assets.filter(({ hash }) => !drawn.hashes.has(hash));
    return { ok: true, value: { ...imported.value, report, assets } };
  } catch {
    return fail({ kind: 'damaged', subject: options.name, detail: 'docx' });
  }
}

const partText = (parts: DocxParts, name: string): string => strFromU8(parts.get(name) ?? new Uint8Array());

interface Source {
  readonly paragraphs: readonly string[];
  readonly deletions: number;
}

const spoken = /^word\/(?:document|footnotes|endnotes|comments)\.xml$/;
const furniture = /^word\/(?:header|footer)\d*\.xml$/;
/** Page numbers and what stands around them. */
const pageNumber = /^(?:page|seite|第)?\s*\d*\s*(?:页)?[,，]?\s*(?:of|\/|von|共)?\s*\d*\s*(?:页)?$/i;

function sourceOf(parts: DocxParts, roles: ReadonlyMap<string, StyleRole>): Source {
  const read = (form: RegExp) =>
    [...parts.keys()]
      .filter((name) => form.test(name))
      .map((name) => textInside(partText(parts, name), roles));
  const body = read(spoken);
  const around = read(furniture).flatMap(({ paragraphs }) => paragraphs);
  const paragraphs = body.flatMap((part) => part.paragraphs);
  const said = new Set(paragraphs.flatMap(wordsOf));
  // A running title repeats what the body says: kept there, it is not brought along once more.
  const lines = [...new Set(around.map((line) => line.trim()))].filter(
    (line) => !pageNumber.test(line) && !isSaid(line, said),
  );
  return {
    paragraphs: [...paragraphs, ...lines],
    deletions: body.reduce((sum, { deletions }) => sum + deletions, 0),
  };
}

/** A line that is too long for the head of a page is cut, in the middle of a word too. */
function isSaid(line: string, said: ReadonlySet<string>): boolean {
  const cut = /([\p{L}\p{N}\p{M}]+)…/u.exec(line)?.[1];
  const isBegun = (word: string) => word === cut && [...said].some((whole) => whole.startsWith(word));
  return wordsOf(line).every((word) => said.has(word) || isBegun(word));
}

/** Paragraphs of which a word is missing are brought along by themselves: header lines, formulas, what mammoth passes over. */
function importWhole(
  blocks: readonly Block[],
  paragraphs: readonly string[],
  options: ImportOptions,
): Outcome<Imported> {
  const body = paragraphs.join('\n\n');
  const first = importBlocks({ frontMatter: '', body, blocks }, options);
  if (!first.ok) return first;
  const lost = new Set(lostWords(paragraphs, blocks));
  if (lost.size === 0) return { ok: true, value: tallied(first.value, paragraphs, blocks) };
  const without = paragraphs.filter((paragraph) => wordsOf(paragraph).some((word) => lost.has(word)));
  const left = notAmong(blocks, without);
  const more: readonly Block[] = [
    { type: 'heading', depth: 1, children: [{ type: 'text', value: elsewhere(paragraphs) }] },
    ...left.map(asParagraph),
  ];
  const all = [...blocks, ...more];
  const second = importBlocks({ frontMatter: '', body, blocks: all }, options);
  return second.ok ? { ok: true, value: tallied(second.value, paragraphs, all) } : second;
}

/** Those that stand in no block as they are; all of them where that would leave a word behind. */
function notAmong(blocks: readonly Block[], paragraphs: readonly string[]): readonly string[] {
  const there = ` ${blocks.flatMap(proseWords).join(' ')} `;
  const left = paragraphs.filter((paragraph) => !there.includes(` ${wordsOf(paragraph).join(' ')} `));
  const words = [...blocks, ...left.map(asParagraph)].flatMap(proseWords);
  return missingWords(paragraphs.flatMap(wordsOf), words).length === 0 ? left : paragraphs;
}

const asParagraph = (value: string): Block => ({
  type: 'paragraph',
  children: [{ type: 'text', value: value.trim() }],
});

const elsewhere = (paragraphs: readonly string[]): string =>
  paragraphs.some((text) => /\p{Script=Han}/u.test(text))
    ? '页眉、页脚与其他'
    : 'Header, footer and other text';

/** Words of the file that are in no block: of the blocks an import keeps every word. */
const lostWords = (paragraphs: readonly string[], blocks: readonly Block[]): readonly string[] =>
  missingWords(paragraphs.flatMap(wordsOf), [...blocks.flatMap(proseWords), ...blocks.flatMap(addressWords)]);

function tallied(imported: Imported, paragraphs: readonly string[], blocks: readonly Block[]): Imported {
  const wordsIn = paragraphs.flatMap(wordsOf).length;
  const wordsKept = wordsIn - lostWords(paragraphs, blocks).length;
  const report: ImportTally = { ...imported.report, wordsIn, wordsKept };
  return { ...imported, report };
}
