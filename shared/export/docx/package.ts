/** Packs the parts of a Word file: what kind each is, in one order, with the first date a zip can have. */
import { strToU8, zipSync } from 'fflate';
import { part, tag } from './xml';

/** Parts by path; text is written as UTF-8. */
export type Parts = ReadonlyMap<string, string | Uint8Array>;

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** By the name of a part without its number. */
const kinds: Readonly<Record<string, string>> = {
  'word/document.xml': `${word}.document.main+xml`,
  'word/styles.xml': `${word}.styles+xml`,
  'word/numbering.xml': `${word}.numbering+xml`,
  'word/settings.xml': `${word}.settings+xml`,
  'word/fontTable.xml': `${word}.fontTable+xml`,
  'word/footnotes.xml': `${word}.footnotes+xml`,
  'word/header.xml': `${word}.header+xml`,
  'word/footer.xml': `${word}.footer+xml`,
  'word/theme/theme.xml': 'application/vnd.openxmlformats-officedocument.theme+xml',
  'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
};

const endings: Readonly<Record<string, string>> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  svg: 'image/svg+xml',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
};

/** The bytes of the file. The first part is the list of kinds, as some readers want it. */
export function packParts(parts: Parts): Uint8Array {
  const all = new Map([['[Content_Types].xml', contentTypes([...parts.keys()])], ...parts]);
  const entries = [...all].map(([path, content]) => [
    path,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1), level: 6 });
}

/** Endings of pictures a file may hold. */
export const isKnownEnding = (ending: string): boolean => ending in endings;

function contentTypes(paths: readonly string[]): string {
  const used = new Set(['rels', 'xml', ...paths.map((path) => path.split('.').at(-1) ?? '')]);
  const defaults = [...used].flatMap((ending) => {
    const type = endings[ending];
    return type ? [tag('Default', { Extension: ending, ContentType: type })] : [];
  });
  const overrides = paths.flatMap((path) => {
    const type = kinds[path.replace(/\d+(?=\.xml$)/, '')];
    return type ? [tag('Override', { PartName: `/${path}`, ContentType: type })] : [];
  });
  return part(
    tag(
      'Types',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
      [...defaults, ...overrides].join(''),
    ),
  );
}
