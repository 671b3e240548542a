/** Notes of tables in Word files that were written here stand below the table: they become footnotes again, as they were. */
import { strFromU8, strToU8 } from 'fflate';
import type { DocxParts } from './open-docx';

const [body, notes] = ['word/document.xml', 'word/footnotes.xml'];
const [bodyLinks, noteLinks] = ['word/_rels/document.xml.rels', 'word/_rels/footnotes.xml.rels'];

/** The parts with such notes where Word has its own; the same parts where there are none, or no place for them. */
export function withOwnNotes(parts: DocxParts): DocxParts {
  const [text, own] = [body, notes].map((name) => strFromU8(parts.get(name) ?? new Uint8Array()));
  if (!text?.includes('w:name="_Note')) return parts;
  const foot = own === '' ? withoutNotes(text) : own;
  if (!foot?.includes('</w:footnotes>')) return parts;
  const moved = moveNotes(text);
  if (moved.notes === '') return parts;
  const links = linksFor(moved.notes, parts);
  return new Map([
    ...parts,
    [body, strToU8(moved.text)],
    [notes, strToU8(foot.replace('</w:footnotes>', () => `${moved.notes}</w:footnotes>`))],
    ...(links === null ? [] : [[noteLinks, strToU8(links)] as const]),
  ]);
}

/** A program that saved the file leaves out a part with nothing in it; the names in it are those of the body. */
const withoutNotes = (text: string): string =>
  `<w:footnotes${/<w:document(\s[^<>]*[^/])>/.exec(text)?.[1] ?? ''}></w:footnotes>`;

interface Moved {
  readonly text: string;
  /** Elements of the part of the footnotes. */
  readonly notes: string;
}

interface Paragraph {
  readonly from: number;
  readonly to: number;
  readonly xml: string;
}

function moveNotes(text: string): Moved {
  const marked = new Set([...text.matchAll(/ w:anchor="_Note(\d{1,6})"/g)].map(([, number]) => number));
  const gone: Paragraph[] = [];
  let made = '';
  for (const found of text.matchAll(/<w:bookmarkStart\b[^<>]* w:name="_Note(\d{1,6})"/g)) {
    const first = paragraphAround(text, found.index);
    const number = found[1] ?? '';
    if (first === null || !marked.delete(number)) continue;
    const title = paragraphBefore(text, first);
    if (title !== null && isTitle(title.xml)) gone.push(title);
    const all = [first, ...paragraphsBehind(text, first)];
    gone.push(...all);
    made += noteOf(number, all);
  }
  return { text: withMarks(without(text, gone), made), notes: made };
}

/** Beyond the numbers Word gives its own. */
const idOf = (number: string): number => 900_000 + (Number(number) % 90_000);

/** The sign at its beginning is the number of the note, which Word counts itself. */
function noteOf(number: string, [first, ...rest]: readonly Paragraph[]): string {
  const opened = (first?.xml ?? '').replace(/<w:bookmarkStart\b[\s\S]*?<w:bookmarkEnd\b[^<>]*\/>/, '');
  const words = opened.replace(/<w:tab\/>/, '');
  const inside = [words, ...rest.map(({ xml }) => xml)].join('').replaceAll(' r:id="', ` r:id="${fromBody}`);
  return `<w:footnote w:id="${idOf(number)}">${inside}</w:footnote>`;
}

/** The links that were made into marks are those whose note was found. */
function withMarks(text: string, made: string): string {
  return text.replace(
    /<w:hyperlink\b[^<>]* w:anchor="_Note(\d{1,6})"[^<>]*>(?:(?!<\/w:hyperlink>)[\s\S]){0,2000}<\/w:hyperlink>/g,
    (link, number: string) => {
      const id = idOf(number);
      return made.includes(`<w:footnote w:id="${id}">`)
        ? `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
        : link;
    },
  );
}

/** How far a paragraph is looked for: that of a note is short. */
const furthest = 50_000;

function paragraphAround(text: string, at: number): Paragraph | null {
  const start = Math.max(0, at - furthest);
  const near = text.slice(start, at);
  const from = Math.max(near.lastIndexOf('<w:p>'), near.lastIndexOf('<w:p '));
  return from < 0 ? null : paragraphFrom(text, start + from);
}

/** Null where another stands in it, as in a text box. */
function paragraphFrom(text: string, from: number): Paragraph | null {
  const ahead = text.slice(from, from + furthest);
  const end = ahead.indexOf('</w:p>');
  const xml = ahead.slice(0, end + '</w:p>'.length);
  return end < 0 || /<w:p[ >]/.test(xml.slice(4)) ? null : { from, to: from + xml.length, xml };
}

function paragraphBefore(text: string, { from }: Paragraph): Paragraph | null {
  const before = text.endsWith('</w:p>', from) ? paragraphAround(text, from - 1) : null;
  return before?.to === from ? before : null;
}

const styleOf = (xml: string): string => /<w:pStyle w:val="([^"<>]*)"/.exec(xml)?.[1] ?? '';
const wordsOf = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^<>]*)?>([^<]*)/g)].map(([, words]) => words).join('');

const isTitle = (xml: string): boolean => /^(?:Notes|表注)$/.test(wordsOf(xml).trim());

/** A note of several paragraphs goes on in the style of its first. */
function paragraphsBehind(text: string, first: Paragraph): readonly Paragraph[] {
  const more: Paragraph[] = [];
  for (let at = first.to; /^<w:p[ >]/.test(text.slice(at, at + 5)); ) {
    const next = paragraphFrom(text, at);
    if (next === null || styleOf(next.xml) !== styleOf(first.xml) || isOther(next.xml)) break;
    more.push(next);
    at = next.to;
  }
  return more;
}

const isOther = (xml: string): boolean => xml.includes('w:name="_Note') || isTitle(xml);

function without(text: string, gone: readonly Paragraph[]): string {
  let at = 0;
  let kept = '';
  for (const { from, to } of gone) {
    kept += text.slice(at, from);
    at = Math.max(at, to);
  }
  return kept + text.slice(at);
}

const fromBody = 'fromBody';

/** What the notes link to, known to the footnotes as well; null where they link to nothing. */
function linksFor(moved: string, parts: DocxParts): string | null {
  const [mine, theirs] = [bodyLinks, noteLinks].map((name) => strFromU8(parts.get(name) ?? new Uint8Array()));
  const added = [...(mine ?? '').matchAll(/<Relationship\b[^<>]*>/g)].flatMap(([relation]) => {
    const id = / Id="([^"]*)"/.exec(relation)?.[1] ?? '';
    return moved.includes(`"${fromBody}${id}"`)
      ? [relation.replace(/ Id="([^"]*)"/, ` Id="${fromBody}$1"`)]
      : [];
  });
  if (added.length === 0) return null;
  const open =
    '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">';
  const before = theirs?.includes('</Relationships>') ? theirs.replace('</Relationships>', '') : open;
  return `${before}${added.join('')}</Relationships>`;
}
