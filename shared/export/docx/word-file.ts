/** The document the library packs, and what is changed in its parts afterwards. */
import { Document, Packer } from 'docx';
import type { Manuscript } from '../../manuscript/manuscript';
import { coreProperties, type Properties } from './core-properties';
import type { Design } from './design';
import { onLibraryPage } from './elements';
import { footersOf, headersOf, pageProperties } from './page';
import { missingStyles } from './reference/lend';
import { lentNumbering, lentParts, lentStyles, placesFor, pointingAtLent } from './reference/lent-parts';
import type { Reference } from './reference/reference';
import { reproducible } from './reproducible';
import type { Rendered } from './scene';
import { fontTable, withOurSettings } from './settings';
import { stylesOf } from './styles';

interface Content {
  readonly manuscript: Manuscript;
  readonly design: Design;
  readonly blocks: readonly Rendered[];
  readonly properties: Properties;
  readonly reference: Reference | null;
}

/** The whole file. */
export async function wordFile(content: Content): Promise<Uint8Array> {
  const { manuscript, design, properties, reference } = content;
  const own = [
    { path: 'docProps/core.xml', data: coreProperties(manuscript.title, design, properties) },
    { path: 'word/fontTable.xml', data: fontTable(design) },
  ];
  const parts = partsOf(documentOf(content), own);
  const change = (path: string, xml: string): string => {
    const ours = path === 'word/settings.xml' ? withOurSettings(xml, design) : xml;
    return reference ? lent(path, ours, reference, design) : ours;
  };
  return reproducible(parts, change, reference ? lentParts(reference) : new Map());
}

interface Compiler {
  compile(
    document: Document,
    layout: undefined,
    own: readonly { readonly path: string; readonly data: string }[],
  ): ReadonlyMap<string, string | Uint8Array>;
}

/** The library only gives its parts away packed; they are taken as they are, and not packed twice. */
const partsOf = (document: Document, own: Parameters<Compiler['compile']>[2]) =>
  (Reflect.get(Packer, 'compiler') as Compiler).compile(document, undefined, own);

function documentOf({ manuscript, design, blocks, reference }: Content): Document {
  const around = reference?.around ?? [];
  return new Document({
    styles: reference ? missingStyles(reference, design) : stylesOf(design),
    defaultTabStop: 420,
    evenAndOddHeaderAndFooters: reference?.isTwoSided ?? false,
    sections: [
      {
        properties: pageProperties(design, reference?.hasFirstPage ?? true),
        headers: placesFor(around, 'header') ?? headersOf(manuscript, design),
        footers: placesFor(around, 'footer') ?? footersOf(design),
        children: onLibraryPage(blocks.map(({ node }) => node)),
      },
    ],
  });
}

function lent(path: string, xml: string, reference: Reference, { ids }: Design): string {
  if (path === 'word/styles.xml') return lentStyles(xml, reference);
  if (path === 'word/numbering.xml') return lentNumbering(xml, reference);
  return path === 'word/document.xml' || path === 'word/footnotes.xml'
    ? pointingAtLent(xml, reference, ids.noteMark)
    : xml;
}
