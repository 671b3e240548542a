/** Takes from a team's own Word file what it lends; its text, its properties and its macros stay where they are. */
import { fail, type Outcome, succeed } from '../../../kit/outcome';
import type { Page } from '../design';
import { readAround } from './around';
import { type OpenFile, openFile } from './open-file';
import type { Lent, Reference } from './reference';
import { childrenOf, type Element, readXml, said, within } from './xml-tree';

/** What the bytes of a .docx or .dotx lend, or the one problem why they do not; `name` is what the problem calls them. */
export function readReference(bytes: Uint8Array, name: string): Outcome<Reference> {
  const opened = openFile(bytes, name);
  if (!opened.ok) return opened;
  const file = opened.value;
  const damaged = (detail: string) => fail({ kind: 'damaged', subject: name, detail });
  const text = file.text('word/document.xml');
  const styles = file.text('word/styles.xml');
  if (text === null || styles === null)
    return damaged(text === null ? 'word/document.xml' : 'word/styles.xml');
  const list = readXml(styles);
  if (list?.name !== 'w:styles') return damaged('word/styles.xml');
  const section = lastSection(text);
  if (section === null) return damaged('word/document.xml');
  const around = readAround(file, section);
  if (around === null) return fail({ kind: 'unsupported', subject: name });
  const settings = file.text('word/settings.xml') ?? '';
  return succeed({
    styles,
    ...stylesIn(list),
    theme: themeIn(file),
    numbering: numberingIn(file),
    page: pageOf(section),
    around,
    hasFirstPage: isOn(section, 'w:titlePg'),
    isTwoSided: /<w:evenAndOddHeaders(?:\/>| w:val="(?:1|true|on)")/.test(settings),
  });
}

/** The properties of the last section, which are those of the document; an empty element where there are none. */
function lastSection(text: string): Element | null {
  const start = text.lastIndexOf('<w:sectPr');
  if (start < 0) return readXml('<w:sectPr/>');
  const rest = text.slice(start);
  const end = rest.indexOf('</w:sectPr>');
  return readXml(end < 0 ? rest.slice(0, rest.indexOf('/>') + 2) : rest.slice(0, end + '</w:sectPr>'.length));
}

const isOn = (section: Element, name: string): boolean => {
  const [found] = childrenOf(section, name);
  return found !== undefined && !['0', 'false', 'off'].includes(said(found) ?? '');
};

function stylesIn(list: Element): Pick<Reference, 'ids' | 'normal' | 'plainTable'> {
  const styles = childrenOf(list, 'w:style').map((style) => ({
    id: style.attributes['w:styleId'] ?? '',
    kind: style.attributes['w:type'] ?? '',
    isDefault: ['1', 'true', 'on'].includes(style.attributes['w:default'] ?? ''),
    name: said(childrenOf(style, 'w:name')[0])?.toLowerCase() ?? '',
  }));
  const plain = (kind: string): string | undefined =>
    styles.find((style) => style.kind === kind && style.isDefault)?.id;
  return {
    ids: new Map(styles.map(({ id, kind, name }) => [`${kind} ${name}`, id])),
    normal: plain('paragraph') ?? 'Normal',
    plainTable: plain('table') ?? 'TableNormal',
  };
}

/** Styles name colours and letters of the theme; one that points at pictures is left. */
function themeIn(file: OpenFile): string | null {
  const theme = file.text('word/theme/theme1.xml');
  const root = theme === null ? null : readXml(theme);
  const pointsAway =
    root === null || within(root).some(({ attributes }) => 'r:embed' in attributes || 'r:link' in attributes);
  return pointsAway ? null : theme;
}

/** Styles of headings and lists count by these. Pictures as bullets would need parts of their own: then none are lent. */
function numberingIn(file: OpenFile): Lent | null {
  const text = file.text('word/numbering.xml');
  const root = text === null ? null : readXml(text);
  if (text === null || root?.name !== 'w:numbering' || childrenOf(root, 'w:numPicBullet').length > 0)
    return null;
  const definitions = childrenOf(root, 'w:abstractNum');
  const lists = childrenOf(root, 'w:num');
  const raw = (elements: readonly Element[]): string =>
    elements.map(({ start, end }) => text.slice(start, end)).join('');
  const numbers = [
    ...definitions.map(({ attributes }) => Number(attributes['w:abstractNumId'])),
    ...lists.map(({ attributes }) => Number(attributes['w:numId'])),
  ].filter((number) => Number.isInteger(number) && number >= 0 && number < 1_000_000);
  return {
    root: text.slice(root.start, root.opened).replace(/\/>$/, '>'),
    definitions: inOrder(raw(definitions)),
    lists: raw(lists),
    highest: numbers.reduce((most, number) => Math.max(most, number), 0),
  };
}

/** LibreOffice names the style of a level before its format, where the schema wants it behind. */
const inOrder = (definitions: string): string =>
  definitions.replace(/(<w:pStyle\s[^>]*\/>)(<w:numFmt\s[^>]*\/>)/g, '$2$1');

/** Half a metre is the largest page Word knows. */
const largest = 31_680;

function pageOf(section: Element): Page | null {
  const [size] = childrenOf(section, 'w:pgSz');
  const [margins] = childrenOf(section, 'w:pgMar');
  const length = (of: Element | undefined, name: string): number => {
    const value = Math.abs(Number(of?.attributes[`w:${name}`] ?? Number.NaN));
    return value <= largest ? Math.round(value) : Number.NaN;
  };
  const page: Page = {
    width: length(size, 'w'),
    height: length(size, 'h'),
    margin: {
      top: length(margins, 'top'),
      right: length(margins, 'right'),
      bottom: length(margins, 'bottom'),
      left: length(margins, 'left'),
      header: length(margins, 'header') || 708,
      footer: length(margins, 'footer') || 708,
    },
  };
  const { width, height, margin } = page;
  const isUsable = width - margin.left - margin.right >= 2400 && height - margin.top - margin.bottom >= 2400;
  return isUsable ? page : null;
}
