/** Heads and feet of a lender, with the pictures and links in them and nothing else. */
import { isAllowedLink } from '../../../prose/links';
import type { OpenFile } from './open-file';
import type { LentAround } from './reference';
import { childrenOf, type Element, readXml, within } from './xml-tree';

/** Null when one of them points at what may not be carried: other files, embedded programs. */
export function readAround(file: OpenFile, section: Element): readonly LentAround[] | null {
  const targets = relationsOf(file, 'word/_rels/document.xml.rels');
  const places = (['header', 'footer'] as const).flatMap((place) =>
    childrenOf(section, `w:${place}Reference`).map((reference) => ({ place, reference })),
  );
  const read = places.map(({ place, reference }, index) => {
    const target = targets.find(({ id }) => id === reference.attributes['r:id'])?.target;
    const pages = reference.attributes['w:type'];
    const known = pages === 'first' || pages === 'even' ? pages : 'default';
    return target === undefined ? null : readOne(file, { place, pages: known, target, number: index + 1 });
  });
  return read.includes(null) ? null : read.filter((one) => one !== null);
}

interface Place {
  readonly place: LentAround['place'];
  readonly pages: LentAround['pages'];
  readonly target: string;
  readonly number: number;
}

function readOne(file: OpenFile, { place, pages, target, number }: Place): LentAround | null {
  const path = inWord(target);
  const xml = file.text(path);
  const root = xml === null ? null : readXml(xml);
  if (xml === null || root?.name !== (place === 'header' ? 'w:hdr' : 'w:ftr')) return null;
  if (fetches.test(instructionsIn(root, xml))) return null;
  const name = path.split('/').at(-1) ?? '';
  const media = new Map<string, Uint8Array>();
  const lines: string[] = [];
  for (const relation of relationsOf(file, `word/_rels/${name}.rels`)) {
    const line = carried(
      file,
      relation,
      `lent${place === 'header' ? 'H' : 'F'}${number}-${media.size + 1}`,
      media,
    );
    if (line === null) return null;
    lines.push(line);
  }
  const relations = lines.length === 0 ? null : relationsPart(lines.join(''));
  return { place, pages, xml, relations, media };
}

const pictureEndings = ['png', 'jpg', 'jpeg', 'gif', 'svg', 'emf', 'wmf'];

/** Fields that take something from outside the file. */
const fetches = /\b(?:DDE|DDEAUTO|IMPORT|INCLUDE|INCLUDEPICTURE|INCLUDETEXT|LINK)\b/i;

/** An instruction may be cut into several runs. */
const instructionsIn = (root: Element, xml: string): string =>
  within(root)
    .map(({ name, attributes, opened, end }) =>
      name === 'w:instrText' ? xml.slice(opened, end).replace(/<[^>]*>/g, '') : (attributes['w:instr'] ?? ''),
    )
    .join('');

/** Parts name their neighbours as seen from `word/`, or from the root with a stroke before. */
const inWord = (target: string): string => (target.startsWith('/') ? target.slice(1) : `word/${target}`);

interface Relation {
  readonly id: string;
  readonly kind: string;
  /** The attribute as written, escaped. */
  readonly target: string;
  readonly isOutside: boolean;
}

function relationsOf(file: OpenFile, path: string): readonly Relation[] {
  const root = readXml(file.text(path) ?? '<Relationships/>');
  return (root?.children ?? []).map(({ attributes }) => ({
    id: attributes.Id ?? '',
    kind: attributes.Type ?? '',
    target: attributes.Target ?? '',
    isOutside: attributes.TargetMode === 'External',
  }));
}

/** The relation as it is carried over; its picture is put among the media. Null when it may not be. */
function carried(
  file: OpenFile,
  relation: Relation,
  name: string,
  media: Map<string, Uint8Array>,
): string | null {
  const { id, kind, target, isOutside } = relation;
  if (kind.endsWith('/hyperlink'))
    return isOutside && isAllowedLink(target) ? line(id, kind, target, ' TargetMode="External"') : null;
  const ending = target.split('.').at(-1)?.toLowerCase() ?? '';
  if (!kind.endsWith('/image') || isOutside || !pictureEndings.includes(ending)) return null;
  const bytes = file.bytes(inWord(target));
  if (bytes === null) return null;
  media.set(`word/media/${name}.${ending}`, bytes);
  return line(id, kind, `media/${name}.${ending}`, '');
}

const line = (id: string, kind: string, target: string, mode: string): string =>
  `<Relationship Id="${id}" Type="${kind}" Target="${target}"${mode}/>`;

const relationsPart = (lines: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines}</Relationships>`;
