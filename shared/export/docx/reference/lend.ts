/** Puts a document into the dress of a reference: its styles by their names, ours added where it has none. */
import type { IStylesOptions } from 'docx';
import type { Language } from '../../../kit/bilingual';
import { type Design, designOf, papers } from '../design';
import type { Look, Paper } from '../look';
import { type StyleIds, type StyleKey, styleKeys, styleNames } from '../style-ids';
import { styleSpecs } from '../style-specs';
import { styleOf } from '../styles';
import type { Reference } from './reference';

/** Other names that do as well, best first; the plain paragraph of the lender where none is there. */
const asGood: Readonly<Partial<Record<StyleKey, readonly string[]>>> = {
  body: ['body text'],
  listText: ['list paragraph'],
};

/** The design of a look in the styles and on the pages of a reference; on another paper where one is asked for. */
export function lentDesign(
  look: Look,
  language: Language,
  paper: Paper | undefined,
  reference: Reference,
): Design {
  const { page } = reference;
  const own = page && (paper === undefined ? page : { ...papers[paper], margin: page.margin });
  const { numbers: _numbers, ...face } = look.faces[language];
  const plainLook: Look = { ...look, faces: { ...look.faces, [language]: face } };
  return designOf(plainLook, language, paper ?? 'a4', idsOf(reference), own ?? undefined);
}

function idsOf({ ids, normal }: Reference): StyleIds {
  const taken = new Set(ids.values());
  const entries = styleKeys.map((key) => {
    const known = knownId(key, ids);
    if (known !== undefined) return [key, known];
    if (asGood[key]) return [key, normal];
    const [own] = styleNames[key];
    return [key, taken.has(own) ? `Afterword${own}` : own];
  });
  return Object.fromEntries(entries);
}

const kindOf = (key: StyleKey): string =>
  key === 'table' ? 'table' : ['noteMark', 'inlineCode', 'link'].includes(key) ? 'character' : 'paragraph';

const knownId = (key: StyleKey, ids: Reference['ids']): string | undefined =>
  [styleNames[key][1].toLowerCase(), ...(asGood[key] ?? [])]
    .map((name) => ids.get(`${kindOf(key)} ${name}`))
    .find((id) => id !== undefined);

/** Our styles that the lender has none for. */
export function missingStyles({ ids, normal, plainTable }: Reference, design: Design): IStylesOptions {
  const specs = styleSpecs(design);
  return {
    importedStyles: styleKeys
      .filter((key) => knownId(key, ids) === undefined && !asGood[key])
      .map((key) => styleOf(key, design, specs, { normal, table: plainTable })),
  };
}
