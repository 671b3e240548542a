/** Footnotes: real ones for marks in running text; those of tables stand below them. */
import { FootnoteReferenceRun } from 'docx';
import type { FootnoteDefinition } from 'mdast';
import type { Manuscript } from '../../manuscript/manuscript';
import type { Block } from '../../prose/prose';
import type { Scene } from './scene';
import { libraryParagraph } from './text';

export interface Notes {
  /** The mark of a note, whose text goes to the foot of the page. */
  mark(definition: FootnoteDefinition, scene: Scene): FootnoteReferenceRun;
  /** What all notes so far take at the feet of pages, in twips. */
  height(): number;
}

/** No notes yet. A note that is marked twice stands twice, as Word wants it. */
export function createNotes(): Notes {
  let height = 0;
  return {
    height: () => height,
    mark: (definition, scene) => {
      const inside: Scene = { ...scene, ...atTheFoot, measure: scene.design.measure };
      const rendered = scene.renderBlocks(spaced(definition.children), inside);
      height += rendered.flatMap(({ steps }) => steps).reduce((sum, step) => sum + step, 0);
      const children = rendered.map(({ node }) => libraryParagraph(node)).filter((node) => node !== null);
      return new FootnoteReferenceRun({ children });
    },
  };
}

/** What blocks of a note are rendered with, wherever it stands. */
export const atTheFoot = {
  inNote: true,
  style: 'note',
  marks: {},
  indent: 0,
  gap: 40,
  listDepth: 0,
} as const;

/** A space between the number of the note and its first word. */
function spaced([first, ...rest]: readonly Block[]): readonly Block[] {
  const space = { type: 'text', value: ' ' } as const;
  if (first?.type !== 'paragraph')
    return [{ type: 'paragraph', children: [space] }, ...(first ? [first] : []), ...rest];
  return [{ ...first, children: [space, ...first.children] }, ...rest];
}

/** Identifiers of the footnotes that a mark outside of footnotes points at. */
export function markedNotes({ sections }: Manuscript): ReadonlySet<string> {
  const marked = new Set<string>();
  for (const { blocks } of sections) collectMarks(blocks, marked);
  return marked;
}

function collectMarks(nodes: readonly Block[], marked: Set<string>): void {
  for (const node of nodes) {
    if (node.type === 'footnoteReference') marked.add(node.identifier);
    else if (node.type !== 'footnoteDefinition' && 'children' in node) collectMarks(node.children, marked);
  }
}
