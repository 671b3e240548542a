/** Footnotes: real ones for marks in running text. */
import { Paragraph } from 'docx';
import type { FootnoteDefinition } from 'mdast';
import type { Manuscript } from '../../manuscript/manuscript';
import type { Block } from '../../prose/prose';
import { renderBlocks } from './blocks';
import type { Scene } from './scene';
import { styleIds } from './styles';

/** What a footnote says, as paragraphs; Word has no tables at the foot of a page. */
export function noteParagraphs({ children }: FootnoteDefinition, scene: Scene): readonly Paragraph[] {
  const inside: Scene = {
    ...scene,
    inNote: true,
    style: styleIds.note,
    marks: {},
    indent: 0,
    listDepth: 0,
    measure: scene.design.measure,
  };
  return renderBlocks(children, inside).filter((block) => block instanceof Paragraph);
}

/** Identifiers of the footnotes that a mark outside of footnotes points at. */
export const markedNotes = (manuscript: Manuscript): ReadonlySet<string> =>
  new Set(manuscript.sections.flatMap((section) => section.blocks.flatMap(marksIn)));

function marksIn(node: Block): readonly string[] {
  if (node.type === 'footnoteReference') return [node.identifier];
  if (node.type === 'footnoteDefinition' || !('children' in node)) return [];
  return node.children.flatMap(marksIn);
}
