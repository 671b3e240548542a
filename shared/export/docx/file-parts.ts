/** The parts of a Word file around its text, and the file that holds them. */
import type { Manuscript } from '../../manuscript/manuscript';
import { coreProperties, type Properties } from './core-properties';
import type { Design } from './design';
import { packParts } from './package';
import { aroundOf, sectionProperties } from './page';
import { createRelations } from './relations';
import type { Rendered, Scene } from './scene';
import { fontTablePart, settingsPart } from './settings';
import { stylesPart } from './styles';
import { namespaces, part, tag } from './xml';

interface Content {
  readonly manuscript: Manuscript;
  readonly design: Design;
  readonly blocks: readonly Rendered[];
  /** With all that was collected while the blocks were rendered. */
  readonly scene: Scene;
  readonly properties: Properties;
}

/** The whole file. */
export function filePack({ manuscript, design, blocks, scene, properties }: Content): Uint8Array {
  const { relations, collected } = scene;
  const around = aroundOf(manuscript, design);
  const references = around.map(({ place, pages, path }) =>
    tag(`w:${place}Reference`, { 'w:type': pages, 'r:id': relations.inside(place, path) }),
  );
  const others = {
    styles: stylesPart(design),
    numbering: collected.numbering.xml(),
    settings: settingsPart(design, false),
    fontTable: fontTablePart(design),
    footnotes: collected.notes.xml(),
  };
  for (const name of Object.keys(others)) relations.inside(name, `${name}.xml`);
  const text = blocks.map(({ xml }) => xml).join('');
  const body = tag('w:body', {}, text + sectionProperties(design, references.join(''), true));
  const root = createRelations();
  root.inside('officeDocument', 'word/document.xml');
  root.inside('core-properties', 'docProps/core.xml');
  return packParts(
    new Map<string, string | Uint8Array>([
      ['_rels/.rels', root.xml()],
      ['docProps/core.xml', coreProperties(manuscript.title, design, properties)],
      ['word/document.xml', part(tag('w:document', namespaces, body))],
      ['word/_rels/document.xml.rels', relations.xml()],
      ...Object.entries(others).map(([name, xml]) => [`word/${name}.xml`, xml] as const),
      ...(collected.notes.relations.isEmpty()
        ? []
        : [['word/_rels/footnotes.xml.rels', collected.notes.relations.xml()] as const]),
      ...around.map(({ path, xml }) => [`word/${path}`, xml] as const),
      ...collected.media.all(),
    ]),
  );
}
