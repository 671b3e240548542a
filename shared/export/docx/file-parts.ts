/** The parts of a Word file around its text, and the file that holds them. */
import type { Manuscript } from '../../manuscript/manuscript';
import { coreProperties, type Properties } from './core-properties';
import type { Design } from './design';
import { packParts } from './package';
import { type Around, aroundOf, sectionProperties } from './page';
import { lentStyles } from './reference/lend';
import type { LentAround, Reference } from './reference/reference';
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
  readonly reference: Reference | null;
}

/** The whole file. */
export function filePack({ manuscript, design, blocks, scene, properties, reference }: Content): Uint8Array {
  const { relations, collected } = scene;
  const around = aroundFor(manuscript, design, reference);
  const references = around.map(({ place, pages, path }) =>
    tag(`w:${place}Reference`, { 'w:type': pages, 'r:id': relations.inside(place, path) }),
  );
  const others = {
    styles: reference ? lentStyles(reference, design) : stylesPart(design),
    numbering: collected.numbering.xml(reference?.numbering ?? undefined),
    settings: settingsPart(design, reference?.isTwoSided ?? false),
    fontTable: fontTablePart(design),
    footnotes: collected.notes.xml(),
  };
  for (const name of Object.keys(others)) relations.inside(name, `${name}.xml`);
  if (reference?.theme) relations.inside('theme', 'theme/theme1.xml');
  const text = blocks.map(({ xml }) => xml).join('');
  const section = sectionProperties(design, references.join(''), reference?.hasFirstPage ?? true);
  const root = createRelations();
  root.inside('officeDocument', 'word/document.xml');
  root.inside('core-properties', 'docProps/core.xml');
  const notes = collected.notes.relations;
  return packParts(
    new Map<string, string | Uint8Array>([
      ['_rels/.rels', root.xml()],
      ['docProps/core.xml', coreProperties(manuscript.title, design, properties)],
      ['word/document.xml', part(tag('w:document', namespaces, tag('w:body', {}, text + section)))],
      ['word/_rels/document.xml.rels', relations.xml()],
      ...Object.entries(others).map(([name, xml]) => [`word/${name}.xml`, xml] as const),
      ...(reference?.theme ? [['word/theme/theme1.xml', reference.theme] as const] : []),
      ...(notes.isEmpty() ? [] : [['word/_rels/footnotes.xml.rels', notes.xml()] as const]),
      ...around.flatMap(partsAround),
      ...collected.media.all(),
    ]),
  );
}

/** Heads of the lender where it has any, else ours; and the same with feet. */
function aroundFor(
  manuscript: Manuscript,
  design: Design,
  reference: Reference | null,
): readonly (Around | LentAround)[] {
  const lent = reference?.around ?? [];
  const own = aroundOf(manuscript, design).filter(({ place }) => !lent.some((one) => one.place === place));
  return [
    ...lent,
    ...own.map((one, index) => ({ ...one, path: `${one.place}${lent.length + index + 1}.xml` })),
  ];
}

const partsAround = (one: Around | LentAround): readonly (readonly [string, string | Uint8Array])[] => [
  [`word/${one.path}`, one.xml],
  ...('media' in one ? one.media : []),
  ...('media' in one && one.relations !== null
    ? [[`word/_rels/${one.path}.rels`, one.relations] as const]
    : []),
];
