/** Manuscript → a Word document. */
import type { Language } from '../../kit/bilingual';
import type { Manuscript, Section } from '../../manuscript/manuscript';
import type { Block } from '../../prose/prose';
import { definitionsOf } from '../definitions';
import { fitManuscript } from '../fit-manuscript';
import { headingParagraph, renderBlocks } from './blocks';
import { createCaptions } from './captions';
import { withContents } from './contents';
import type { Properties } from './core-properties';
import { type Design, designOf } from './design';
import { frontBlocks } from './front';
import type { Paper } from './look';
import { type LookId, lookOf } from './looks';
import { createNotes, markedNotes } from './notes';
import { lentDesign } from './reference/lend';
import type { Reference } from './reference/reference';
import type { Assets, Collected, Rendered, Scene } from './scene';
import { styleSpecs } from './style-specs';
import { lastLine } from './tables';
import { wordFile } from './word-file';

/** The standard look on A4 without images and without a name, unless said otherwise. */
export interface DocxOptions {
  readonly look?: LookId;
  /** A4 where neither this nor a reference says otherwise. */
  readonly paper?: Paper;
  /** A team's own file, whose styles and head and foot lines are taken in place of those of the look. */
  readonly reference?: Reference;
  /** Bytes of images by hash; an image that is not among them leaves its alternative text. */
  readonly assets?: Assets;
  /** Who made the document and when; nothing of it is written unless it stands here. */
  readonly properties?: Properties;
}

/**
 * The bytes of a .docx file. The same manuscript and options give the same bytes; neither the machine, nor the user,
 * nor the hour is in them. Addresses outside the allow-list and characters Word refuses are not in it either.
 */
export async function exportDocx(manuscript: Manuscript, options: DocxOptions = {}): Promise<Uint8Array> {
  const fit = fitManuscript(manuscript);
  const design = designFor(fit.language, options);
  const scene = sceneOf(fit, design, options);
  const body = closed(bodyBlocks(shownIn(design, fit), scene), design);
  const blocks = withContents(frontBlocks(fit, design), body, design);
  const { reference = null, properties = {} } = options;
  return wordFile({ manuscript: fit, design, blocks, properties, reference });
}

function designFor(language: Language, { look = 'standard', paper, reference }: DocxOptions): Design {
  return reference
    ? lentDesign(lookOf(look), language, paper, reference)
    : designOf(lookOf(look), language, paper ?? 'a4');
}

const shownIn = ({ shape }: Design, { sections }: Manuscript): readonly Section[] =>
  sections
    .filter(({ id }) => shape.sections?.includes(id) ?? true)
    .map((section) =>
      shape.brief.includes(section.id) ? { ...section, blocks: section.blocks.map(inBrief) } : section,
    );

/** Items of lists without the paragraphs behind their first. */
function inBrief<Node extends Block>(block: Node): Node {
  if (block.type !== 'list') return block;
  const children = block.children.map((item) => {
    const [first, ...rest] = item.children;
    const lists = rest.filter(({ type }) => type === 'list').map(inBrief);
    return { ...item, children: first ? [inBrief(first), ...lists] : [] };
  });
  return { ...block, children };
}

/** Sections one after the other; what notes take at the feet of pages is counted to the blocks that mark them. */
const bodyBlocks = (sections: readonly Section[], scene: Scene): readonly Rendered[] =>
  sections.flatMap((section) => [
    sectionHeading(section, scene),
    ...section.blocks.flatMap((block) => {
      const before = scene.collected.notes.height();
      const rendered = scene.renderBlocks([block], scene);
      return withFeet(rendered, scene.collected.notes.height() - before);
    }),
  ]);

/** The space below a table at the end would come to stand on a page of its own where the table fills the last one. */
const closed = (blocks: readonly Rendered[], design: Design): readonly Rendered[] =>
  blocks.at(-1)?.isSpace ? blocks.with(-1, lastLine(design)) : blocks;

function withFeet(rendered: readonly Rendered[], height: number): readonly Rendered[] {
  if (height === 0) return rendered;
  const share = height / rendered.reduce((count, { steps }) => count + steps.length, 0);
  return rendered.map((block) => ({ ...block, steps: block.steps.map((step) => step + share) }));
}

const sectionHeading = ({ title, level }: Section, scene: Scene): Rendered =>
  headingParagraph({ type: 'heading', depth: level, children: [{ type: 'text', value: title }] }, scene);

function sceneOf(manuscript: Manuscript, design: Design, { assets = new Map() }: DocxOptions): Scene {
  return {
    design,
    specs: styleSpecs(design),
    renderBlocks,
    definitions: definitionsOf(manuscript),
    assets,
    marked: markedNotes(manuscript),
    collected: nothingCollected(),
    style: 'body',
    measure: design.measure,
    indent: 0,
    listDepth: 0,
    inNote: false,
    marks: {},
  };
}

function nothingCollected(): Collected {
  let count = 0;
  return {
    notes: createNotes(),
    captions: createCaptions(),
    nextNumber: () => {
      count += 1;
      return count;
    },
  };
}
