/** Manuscript → a Word document. */
import { Document, Packer } from 'docx';
import type { Manuscript, Section } from '../../manuscript/manuscript';
import { definitionsOf } from '../definitions';
import { fitManuscript } from '../fit-manuscript';
import { headingParagraph, renderBlocks } from './blocks';
import { coreProperties, type Properties } from './core-properties';
import { type Design, designOf, type Paper } from './design';
import { frontBlocks } from './front';
import { markedNotes } from './notes';
import { footersOf, headersOf, pageProperties } from './page';
import { reproducible } from './reproducible';
import type { Assets, Rendered, Scene } from './scene';
import { styleIds, stylesOf } from './styles';

/** A4 without images and without a name, unless said otherwise. */
export interface DocxOptions {
  readonly paper?: Paper;
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
  const design = designOf(fit.language, options.paper ?? 'a4');
  const file = new Document({
    styles: stylesOf(design),
    sections: [
      {
        properties: pageProperties(design),
        headers: headersOf(fit.title),
        footers: footersOf(fit.language),
        children: [...frontBlocks(fit, design), ...bodyBlocks(fit, sceneOf(fit, design, options.assets))],
      },
    ],
  });
  const core = {
    path: 'docProps/core.xml',
    data: coreProperties(fit.title, design, options.properties ?? {}),
  };
  return reproducible(await Packer.pack(file, 'uint8array', undefined, [core]));
}

const bodyBlocks = ({ sections }: Manuscript, scene: Scene): readonly Rendered[] =>
  sections.flatMap((section) => [sectionHeading(section, scene), ...renderBlocks(section.blocks, scene)]);

const sectionHeading = ({ title, level }: Section, scene: Scene) =>
  headingParagraph({ type: 'heading', depth: level, children: [{ type: 'text', value: title }] }, scene);

function sceneOf(manuscript: Manuscript, design: Design, assets: Assets = new Map()): Scene {
  let count = 0;
  return {
    design,
    renderBlocks,
    definitions: definitionsOf(manuscript),
    assets,
    marked: markedNotes(manuscript),
    nextNumber: () => {
      count += 1;
      return count;
    },
    style: styleIds.body,
    measure: design.measure,
    indent: 0,
    listDepth: 0,
    inNote: false,
    marks: {},
  };
}
