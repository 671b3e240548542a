/** Blocks → paragraphs and tables: one answer for each kind of node. */
import { BorderStyle, HeadingLevel, Paragraph, TextRun } from 'docx';
import type { Code, FootnoteDefinition, Heading } from 'mdast';
import type { Block, Inline } from '../../prose/prose';
import { type BlockMap, renderNode } from '../node-map';
import { ink } from './design';
import { renderInlines } from './inlines';
import { listParagraphs } from './lists';
import { leftOf, plain } from './paragraphs';
import { indented, type Rendered, type Scene } from './scene';
import { styleIds } from './styles';
import { renderTable } from './tables';

/** Blocks in order; definitions and footnotes that are marked elsewhere come to nothing. */
export const renderBlocks = (blocks: readonly Block[], scene: Scene): readonly Rendered[] =>
  blocks.flatMap((block) => renderNode<Block, Rendered, Scene>(blockMap, block, scene));

/** An inline node that stands alone becomes a paragraph. */
const alone = (inline: Inline, scene: Scene): readonly Rendered[] => [
  plain(renderInlines([inline], scene), scene),
];

const blockMap: BlockMap<Rendered, Scene> = {
  paragraph: ({ children }, scene) => [plain(renderInlines(children, scene), scene)],
  heading: (heading, scene) => [headingParagraph(heading, scene)],
  blockquote: ({ children }, scene) =>
    renderBlocks(children, { ...indented(scene, 284), style: scene.inNote ? scene.style : styleIds.quote }),
  list: (list, scene) => listParagraphs(list, scene),
  listItem: ({ children }, scene) => renderBlocks(children, scene),
  code: (code, scene) => [codeParagraph(code, scene)],
  table: (table, scene) => renderTable(table, scene),
  tableRow: ({ children }, scene) => renderBlocks(children, scene),
  tableCell: ({ children }, scene) => [plain(renderInlines(children, scene), scene)],
  thematicBreak: () => [
    new Paragraph({
      style: styleIds.spacer,
      spacing: { before: 120, after: 240 },
      border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 1, color: ink.line } },
    }),
  ],
  html: ({ value }, scene) => alone({ type: 'text', value }, scene),
  yaml: ({ value }, scene) => [codeParagraph({ type: 'code', value }, scene)],
  definition: () => [],
  footnoteDefinition: (definition, scene) => unmarkedNote(definition, scene),
  text: alone,
  break: alone,
  strong: alone,
  emphasis: alone,
  delete: alone,
  inlineCode: alone,
  link: alone,
  linkReference: alone,
  image: alone,
  imageReference: alone,
  footnoteReference: alone,
};

const headingLevels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
] as const;

/** Depth 2 is Heading 1, because the title of the document has a style of its own. */
export const headingParagraph = ({ depth, children }: Heading, scene: Scene): Paragraph =>
  new Paragraph({
    heading: headingLevels[Math.max(0, depth - 2)] ?? HeadingLevel.HEADING_5,
    keepNext: true,
    children: renderInlines(children, { ...scene, marks: {} }),
    ...leftOf(scene),
  });

const codeParagraph = ({ value }: Pick<Code, 'value'> & { readonly type: 'code' }, scene: Scene): Paragraph =>
  new Paragraph({
    style: styleIds.code,
    children: value
      .split('\n')
      .map((line, index) => new TextRun({ text: line, ...(index > 0 ? { break: 1 } : {}) })),
    ...(scene.indent > 0 ? { indent: { left: scene.indent + 120, right: 120 } } : {}),
  });

/** A footnote without a mark in running text stands where it was written, behind its name. */
function unmarkedNote(definition: FootnoteDefinition, scene: Scene): readonly Rendered[] {
  if (scene.marked.has(definition.identifier)) return [];
  const name: Block = {
    type: 'paragraph',
    children: [{ type: 'text', value: `[${definition.label ?? definition.identifier}]` }],
  };
  return renderBlocks([name, ...definition.children], { ...scene, inNote: true });
}
