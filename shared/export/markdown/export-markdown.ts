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
export function exportMarkdown(manuscript: Manuscript, { inside = new Map() }: MarkdownOptions = {}): string {
  const fit = fitManuscript(manuscript);
  const blocks = [heading(fit.title, 1), ...factList(fit), ...fit.sections.flatMap(sectionBlocks)];
  const children = inside.size === 0 ? blocks : withPicturesInside(blocks, inside);
  return `${frontMatter(fit)}\n${writeMarkdown({ type: 'root', children })}`;
}

export interface MarkdownOptions {
  /** SVG texts by the address the manuscript shows them from: they go into the file itself. */
  readonly inside?: ReadonlyMap<string, string>;
}

/** The text names a picture where it belongs, its long address stands at the end. */
function withPicturesInside(blocks: readonly Block[], inside: ReadonlyMap<string, string>): Block[] {
  const used = new Set<string>();
  const named = blocks.map((block) => {
    const [image, more] = block.type === 'paragraph' ? block.children : [];
    if (block.type !== 'paragraph' || image?.type !== 'image' || more || !inside.has(image.url)) return block;
    used.add(image.url);
    const identifier = nameOf(image.url);
    const reference = { identifier, label: identifier, referenceType: 'full', alt: image.alt ?? '' } as const;
    return { ...block, children: [{ type: 'imageReference' as const, ...reference }] };
  });
  const definitions = [...used].map((url): Block => {
    const identifier = nameOf(url);
    const address = `data:image/svg+xml,${encodeURIComponent(inside.get(url) ?? '')}`;
    return { type: 'definition', identifier, label: identifier, url: address, title: null };
  });
  return [...named, ...definitions];
}

const nameOf = (url: string): string => `picture-${url.replace(/^.*\/|\.\w+$/g, '')}`;

const sectionBlocks = ({ title, level, blocks }: Section): readonly Block[] => [
  heading(title, level),
  ...blocks,
];

const factList = ({ facts, language }: Manuscript): readonly Block[] =>
  bullets(facts.map((fact) => item([factLine(fact, language)])));

const factLine = ({ label, value }: Fact, language: Language): Paragraph =>
  paragraph([strong(label), { type: 'text', value: `${language === 'zh' ? '：' : ': '}${value}` }]);
