/** Blocks → paragraphs and tables: one answer for each kind of node. */
import type { Code, FootnoteDefinition, Heading, Image, Paragraph } from 'mdast';
import { inlineText } from '../../prose/leaves';
import type { Block, Inline } from '../../prose/prose';
import { type BlockMap, renderNode } from '../node-map';
import { captionOf, pictureTitle } from './captions';
import { imageRun } from './images';
import { renderInlines } from './inlines';
import { listParagraphs } from './lists';
import { paragraphSteps } from './measure';
import { plain, standing } from './paragraphs';
import { placed } from './place';
import { indented, type Rendered, type Scene } from './scene';
import type { StyleKey } from './style-ids';
import { renderTable } from './tables';
import { paragraph, textRun } from './text';

/** Blocks in order; definitions and footnotes that are marked elsewhere come to nothing. */
export const renderBlocks = (blocks: readonly Block[], scene: Scene): readonly Rendered[] =>
  blocks.flatMap((block) => renderNode<Block, Rendered, Scene>(blockMap, block, scene));

/** An inline node that stands alone becomes a paragraph. */
const alone = (inline: Inline, scene: Scene): readonly Rendered[] => [plain([inline], scene)];

const blockMap: BlockMap<Rendered, Scene> = {
  paragraph: (block, scene) => picture(block, scene) ?? [plain(block.children, scene)],
  heading: (heading, scene) => [headingParagraph(heading, scene)],
  blockquote: ({ children }, scene) =>
    renderBlocks(children, { ...indented(scene, 284), style: scene.inNote ? scene.style : 'quote' }),
  list: (list, scene) => listParagraphs(list, scene),
  listItem: ({ children }, scene) => renderBlocks(children, scene),
  code: (code, scene) => [codeParagraph(code, scene)],
  table: (table, scene) => renderTable(table, scene),
  tableRow: ({ children }, scene) => renderBlocks(children, scene),
  tableCell: ({ children }, scene) => [plain(children, scene)],
  thematicBreak: (_, { design }) => [
    {
      node: paragraph({
        style: design.ids.spacer,
        borders: { bottom: { size: 4, space: 1, color: design.ink.line } },
        spacing: { before: 120, after: 240 },
      }),
      steps: [560],
    },
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

const headingKeys = [
  'heading1',
  'heading2',
  'heading3',
  'heading4',
  'heading5',
] as const satisfies StyleKey[];
/** The table of contents has no more levels. */
const contentsDepth = 3;

/** Depth 2 is Heading 1, because the title of the document has a style of its own. */
export function headingParagraph({ depth, children }: Heading, scene: Scene): Rendered {
  const level = Math.min(Math.max(0, depth - 2), headingKeys.length - 1);
  const style = headingKeys[level] ?? 'heading5';
  const inStyle: Scene = { ...scene, style, marks: {} };
  const text = inlineText(children);
  const content = renderInlines(children, inStyle);
  scene.collected.captions.under(text);
  const isListed = level < contentsDepth && !scene.inNote;
  const number = isListed ? scene.collected.nextNumber() : 0;
  const bookmark = `_Toc${String(number).padStart(6, '0')}`;
  const around = isListed ? placed(bookmark, number, content) : content;
  const properties = { ...standing(inStyle), keepNext: true };
  return {
    node: paragraph(properties, around),
    onNewPage: () => paragraph({ ...properties, pageBreakBefore: true }, around),
    steps: paragraphSteps(text, inStyle),
    keepNext: true,
    ...(isListed ? { heading: { level, text, bookmark } } : {}),
  };
}

/** A picture alone in its paragraph has a number and a name; null for any other paragraph. */
function picture({ children }: Paragraph, scene: Scene): readonly Rendered[] | null {
  const [image] = children;
  if (children.length !== 1 || image?.type !== 'image' || scene.inNote) return null;
  if (!scene.design.shape.pictures && isDrawing(image)) return [];
  const drawn = imageRun(image.url, image.alt ?? '', scene);
  if (drawn === null) return null;
  const { design, indent } = scene;
  const place = indent > 0 ? { indent: { left: indent } } : {};
  return [
    {
      node: paragraph({ style: design.ids.figure, ...place }, [drawn.run]),
      steps: [drawn.height + 200],
      keepNext: design.shape.captions,
    },
    ...captionOf('figure', pictureTitle(image.alt ?? ''), scene),
  ];
}

/** Ours, whose content stands in the document as a list or table too. */
const isDrawing = ({ url }: Image): boolean => url.endsWith('.svg');

function codeParagraph({ value }: Pick<Code, 'value'> & { readonly type: 'code' }, scene: Scene): Rendered {
  const { design, indent } = scene;
  const inStyle: Scene = { ...scene, style: 'code' };
  const place = indent > 0 ? { indent: { left: indent + 120, right: 120 } } : {};
  const steps = paragraphSteps(value, inStyle);
  const height = steps.reduce((sum, step) => sum + step, 0);
  const keepLines = height < design.depth * shareOfShortCode;
  return {
    node: paragraph({ style: design.ids.code, ...(keepLines ? { keepLines } : {}), ...place }, [
      textRun(value, {}, design.language),
    ]),
    steps: keepLines ? [height] : steps,
  };
}

/** Code that is no higher stands on one page. */
const shareOfShortCode = 0.25;

/** A footnote without a mark in running text stands where it was written, behind its name. */
function unmarkedNote(definition: FootnoteDefinition, scene: Scene): readonly Rendered[] {
  if (scene.marked.has(definition.identifier)) return [];
  const name: Block = {
    type: 'paragraph',
    children: [{ type: 'text', value: `[${definition.label ?? definition.identifier}]` }],
  };
  return renderBlocks([name, ...definition.children], { ...scene, inNote: true });
}
