/** Manuscript → Markdown that reads well raw and can be read back. */
import type { Paragraph } from 'mdast';
import type { Language } from '../../kit/bilingual';
import type { Fact, Manuscript, Section } from '../../manuscript/manuscript';
import { bullets, heading, item, paragraph, strong } from '../../manuscript/nodes';
import { writeMarkdown } from '../../prose/markdown';
import type { Block } from '../../prose/prose';
import { fitManuscript } from '../fit-manuscript';
import { frontMatter } from './front-matter';
import { placePictures, type ShownAt } from './place-pictures';

/**
 * CommonMark + GFM: YAML front matter, the title as `#`, the facts as a list, every section as `##`. Ends in a newline;
 * characters no file may carry, addresses outside the allow-list and live HTML are not in it.
 */
export function exportMarkdown(
  manuscript: Manuscript,
  { shownAt = new Map() }: MarkdownOptions = {},
): string {
  const fit = fitManuscript(manuscript);
  const blocks = [heading(fit.title, 1), ...factList(fit), ...fit.sections.flatMap(sectionBlocks)];
  const children = shownAt.size === 0 ? blocks : placePictures(blocks, shownAt);
  return `${frontMatter(fit)}\n${writeMarkdown({ type: 'root', children })}`;
}

export interface MarkdownOptions {
  /** Left out, pictures are shown from where the manuscript shows them. */
  readonly shownAt?: ShownAt;
}

const sectionBlocks = ({ title, level, blocks }: Section): readonly Block[] => [
  heading(title, level),
  ...blocks,
];

const factList = ({ facts, language }: Manuscript): readonly Block[] =>
  bullets(facts.map((fact) => item([factLine(fact, language)])));

const factLine = ({ label, value }: Fact, language: Language): Paragraph =>
  paragraph([strong(label), { type: 'text', value: `${language === 'zh' ? '：' : ': '}${value}` }]);
