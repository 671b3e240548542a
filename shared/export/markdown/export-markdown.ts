/** Manuscript → Markdown that reads well raw and can be read back. */
import type { Paragraph } from 'mdast';
import type { Language } from '../../kit/bilingual';
import { writeDataBlock } from '../../manuscript/back/data-block';
import { keepDocument } from '../../manuscript/back/keep-document';
import { pictureHashes, withOwnPictures } from '../../manuscript/back/own-pictures';
import type { Fact, Manuscript, Section } from '../../manuscript/manuscript';
import { bullets, heading, item, paragraph, strong } from '../../manuscript/nodes';
import { readMarkdown, writeMarkdown } from '../../prose/markdown';
import { normaliseSource } from '../../prose/normal-source';
import type { Block } from '../../prose/prose';
import type { Retrospective } from '../../retrospective/retrospective';
import { fitManuscript } from '../fit-manuscript';
import { frontMatter } from './front-matter';
import { placePictures, type ShownAt } from './place-pictures';

/**
 * CommonMark + GFM: YAML front matter, the title as `#`, the facts as a list, every section as `##`. Ends in a newline;
 * characters no file may carry, addresses outside the allow-list and live HTML are not in it.
 */
export function exportMarkdown(
  manuscript: Manuscript,
  { shownAt = new Map(), document }: MarkdownOptions = {},
): string {
  const fit = fitManuscript(manuscript);
  const blocks = [heading(fit.title, 1), ...factList(fit), ...fit.sections.flatMap(sectionBlocks)];
  const placed = shownAt.size === 0 ? blocks : placePictures(blocks, shownAt);
  const body = placed.filter((block) => !isPicture(block));
  const pictures = placed.filter(isPicture);
  const text = `${frontMatter(fit)}\n${written(body)}`;
  const end = pictures.length === 0 ? '' : `\n${written(pictures)}`;
  return document ? text + dataOf(document, text + end, manuscript.language) + end : text + end;
}

const written = (children: Block[]): string => writeMarkdown({ type: 'root', children });

/** The long address of a picture inside the file. */
const isPicture = (block: Block): boolean =>
  block.type === 'definition' && block.identifier.startsWith('picture-') && block.url.startsWith('data:');

/** What the text does not say of the document it was made of. */
function dataOf(document: Retrospective, text: string, language: Language): string {
  const { frontMatter: front, body } = normaliseSource(text);
  const images = pictureHashes(document);
  const blocks = withOwnPictures(readMarkdown(body).children, images);
  return writeDataBlock({ kept: keepDocument(document, { frontMatter: front, blocks, language }), images });
}

export interface MarkdownOptions {
  /** Left out, pictures are shown from where the manuscript shows them. */
  readonly shownAt?: ShownAt;
  /**
   * The whole document the manuscript shows: with it the file can be read back as that document. Never for a reader who
   * is not to see all of it.
   */
  readonly document?: Retrospective;
}

const sectionBlocks = ({ title, level, blocks }: Section): readonly Block[] => [
  heading(title, level),
  ...blocks,
];

const factList = ({ facts, language }: Manuscript): readonly Block[] =>
  bullets(facts.map((fact) => item([factLine(fact, language)])));

const factLine = ({ label, value }: Fact, language: Language): Paragraph =>
  paragraph([strong(label), { type: 'text', value: `${language === 'zh' ? '：' : ': '}${value}` }]);
