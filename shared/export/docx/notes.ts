/** Footnotes: real ones for marks in running text. */
import type { FootnoteDefinition } from 'mdast';
import type { Manuscript } from '../../manuscript/manuscript';
import type { Block } from '../../prose/prose';
import type { Design } from './design';
import { runProperties } from './properties';
import { createRelations, type Relations } from './relations';
import type { Scene } from './scene';
import { namespaces, part, tag } from './xml';

export interface Notes {
  /** The mark of a note, whose text goes to the foot of the page. */
  mark(definition: FootnoteDefinition, scene: Scene): string;
  readonly relations: Relations;
  /** What all notes so far take at the feet of pages, in twips. */
  height(): number;
  xml(): string;
}

/** No notes yet. A note that is marked twice stands twice, as Word wants it. */
export function createNotes(design: Design): Notes {
  const relations = createRelations();
  const notes: string[] = [];
  let height = 0;
  return {
    relations,
    height: () => height,
    mark: (definition, scene) => {
      const inside: Scene = { ...scene, ...foot, relations, measure: design.measure };
      const rendered = scene.renderBlocks(spaced(definition.children), inside);
      const first = notes.length + 1;
      const text = rendered.map(({ xml }) => xml).join('');
      notes.push(tag('w:footnote', { 'w:id': first }, withNumber(text, design)));
      height += rendered.flatMap(({ steps }) => steps).reduce((sum, step) => sum + step, 0);
      return `<w:r>${inMarkStyle(design)}${tag('w:footnoteReference', { 'w:id': first })}</w:r>`;
    },
    xml: () => part(tag('w:footnotes', namespaces, separators + notes.join(''))),
  };
}

const foot = { inNote: true, style: 'note', marks: {}, indent: 0, gap: 40, listDepth: 0 } as const;

const inMarkStyle = ({ ids }: Design): string => `<w:rPr>${runProperties({ style: ids.noteMark })}</w:rPr>`;

/** The number stands in the first paragraph, behind what that says of itself. */
const withNumber = (text: string, design: Design): string =>
  text.replace(/^(<w:p>(?:<w:pPr>.*?<\/w:pPr>)?)/, `$1<w:r>${inMarkStyle(design)}<w:footnoteRef/></w:r>`);

const separators = [
  '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>',
  '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>',
].join('');

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
