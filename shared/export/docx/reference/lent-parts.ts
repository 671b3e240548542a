/** Puts what another document lends into the parts of a packed file: the lender's own XML, which is no business of the library. */
import { Footer, Header } from 'docx';
import type { LentAround, Reference } from './reference';

/** Places that keep heads and feet of the lender; what stands in them comes when the file is packed. */
export function placesFor(around: readonly LentAround[], place: 'header' | 'footer') {
  const lent = around.filter((one) => one.place === place);
  if (lent.length === 0) return null;
  const empty = place === 'header' ? new Header() : new Footer();
  return Object.fromEntries(lent.map(({ pages }) => [pages, empty]));
}

/** Heads and feet by their path in the file; the library counts them in this order. */
function pathsOf(around: readonly LentAround[]): ReadonlyMap<string, LentAround> {
  const paths = (['header', 'footer'] as const).flatMap((place) =>
    (['default', 'first', 'even'] as const)
      .flatMap((pages) => around.filter((one) => one.place === place && one.pages === pages).slice(-1))
      .map((one, index) => [`${place}${index + 1}.xml`, one] as const),
  );
  return new Map(paths);
}

type Parts = ReadonlyMap<string, string | Uint8Array>;
type Entry = readonly [string, string | Uint8Array];

/** Parts that are the lender's own, by their path. */
export function lentParts({ theme, around }: Reference): Parts {
  const parts = [...pathsOf(around)].flatMap(([path, { xml, relations, media }]): Entry[] => [
    [`word/${path}`, xml],
    ...(relations === null ? [] : [[`word/_rels/${path}.rels`, relations] as Entry]),
    ...media,
  ]);
  return new Map(theme === null ? parts : [['word/theme/theme1.xml', theme], ...parts]);
}

/** The lender's styles with ours behind them. */
export function lentStyles(ours: string, { styles }: Reference): string {
  const end = styles.lastIndexOf('</w:styles>');
  const missing = /<w:style .*<\/w:style>/s.exec(ours)?.[0] ?? '';
  return styles.slice(0, end) + missing + styles.slice(end);
}

const behind = (number: string, highest: number): string => String(Number(number) + highest);

/** The lender's lists with ours behind them, counted on from his. */
export function lentNumbering(ours: string, { numbering }: Reference): string {
  if (numbering === null) return ours;
  const { root, definitions, lists, highest } = numbering;
  const counted = ours
    .replaceAll(' w15:restartNumberingAfterBreak="0"', '')
    .replace(/(?<=<w:(?:abstractNum w:abstractNumId|num w:numId|abstractNumId w:val)=")\d+/g, (number) =>
      behind(number, highest),
    );
  const ourDefinitions = /<w:abstractNum .*<\/w:abstractNum>/s.exec(counted)?.[0] ?? '';
  const ourLists = /<w:num .*<\/w:num>/s.exec(counted)?.[0] ?? '';
  return `${root}${definitions}${ourDefinitions}${lists}${ourLists}</w:numbering>`;
}

/** Text that points at our lists and at the lender's style of marks. */
export const pointingAtLent = (xml: string, { numbering }: Reference, noteMark: string): string =>
  xml
    .replace(/(?<=<w:numId w:val=")[1-9]\d*/g, (number) => behind(number, numbering?.highest ?? 0))
    .replaceAll('<w:rStyle w:val="FootnoteReference"/>', `<w:rStyle w:val="${noteMark}"/>`);
