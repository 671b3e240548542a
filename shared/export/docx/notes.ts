/** Footnotes: real ones for marks in running text. */
import { Paragraph } from 'docx';
import type { FootnoteDefinition } from 'mdast';
import type { Manuscript } from '../../manuscript/manuscript';
import type { Block } from '../../prose/prose';
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
    gap: 40,
    listDepth: 0,
    measure: scene.design.measure,
  };
  return scene.renderBlocks(spaced(children), inside).filter((block) => block instanceof Paragraph);
}

/** A space between the number of the note and its first word. */
function spaced([first, ...rest]: readonly Block[]): readonly Block[] {
  const space = { type: 'text', value: ' ' } as const;
  if (first?.type !== 'paragraph')
    return [{ type: 'paragraph', children: [space] }, ...(first ? [first] : []), ...rest];
  return [{ ...first, children: [space, ...first.children] }, ...rest];
}

/** Identifiers of the footnotes that a mark outside of footnotes points at. */
export const markedNotes = (manuscript: Manuscript): ReadonlySet<string> =>
  new Set(manuscript.sections.flatMap((section) => section.blocks.flatMap(marksIn)));

function marksIn(node: Block): readonly string[] {
  if (node.type === 'footnoteReference') return [node.identifier];
  if (node.type === 'footnoteDefinition' || !('children' in node)) return [];
  return node.children.flatMap(marksIn);
}
