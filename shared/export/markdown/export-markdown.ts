/** Manuscript → Markdown that reads well raw and can be read back. */
import type { Paragraph } from 'mdast';
import type { Language } from '../../kit/bilingual';
import type { Fact, Manuscript, Section } from '../../manuscript/manuscript';
import { bullets, heading, item, paragraph, strong } from '../../manuscript/nodes';
import { writeMarkdown } from '../../prose/markdown';
import type { Block } from '../../prose/prose';
import { fitManuscript } from '../fit-manuscript';
import { frontMatter } from './front-matter';

/**
 * CommonMark + GFM: YAML front matter, the title as `#`, the facts as a list, every section as `##`. Ends in a newline;
 * characters no file may carry, addresses outside the allow-list and live HTML are not in it.
 */
export function exportMarkdown(manuscript: Manuscript): string {
  const fit = fitManuscript(manuscript);
  const blocks = [heading(fit.title, 1), ...factList(fit), ...fit.sections.flatMap(sectionBlocks)];
  return `${frontMatter(fit)}\n${writeMarkdown({ type: 'root', children: blocks })}`;
}

const sectionBlocks = ({ title, level, blocks }: Section): readonly Block[] => [
  heading(title, level),
  ...blocks,
];

const factList = ({ facts, language }: Manuscript): readonly Block[] =>
  bullets(facts.map((fact) => item([factLine(fact, language)])));

const factLine = ({ label, value }: Fact, language: Language): Paragraph =>
  paragraph([strong(label), { type: 'text', value: `${language === 'zh' ? '：' : ': '}${value}` }]);
