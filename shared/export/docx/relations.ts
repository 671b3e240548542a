/** What a part points at, counted in the order it is met; the same target is named once. */
import { part, tag } from './xml';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface Relations {
  /** The id of an address outside the file. */
  link(url: string): string;
  /** The id of another part: its kind as in "image", its place as seen from here. */
  inside(kind: string, target: string): string;
  /** The part that lists them. */
  xml(): string;
  isEmpty(): boolean;
}

/** No relations yet. */
export function createRelations(): Relations {
  const ids = new Map<string, { readonly id: string; readonly xml: string }>();
  const add = (kind: string, target: string, mode?: 'External'): string => {
    const known = ids.get(`${kind} ${target}`);
    if (known) return known.id;
    const id = `rId${ids.size + 1}`;
    const xml = tag('Relationship', { Id: id, Type: typeOf(kind), Target: target, TargetMode: mode });
    ids.set(`${kind} ${target}`, { id, xml });
    return id;
  };
  return {
    link: (url) => add('hyperlink', url, 'External'),
    inside: (kind, target) => add(kind, target),
    xml: () =>
      part(
        tag(
          'Relationships',
          { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
          [...ids.values()].map(({ xml }) => xml).join(''),
        ),
      ),
    isEmpty: () => ids.size === 0,
  };
}

const typeOf = (kind: string): string =>
  kind === 'core-properties'
    ? 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'
    : `${office}/${kind}`;
