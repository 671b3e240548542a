/** Every text a file carries, with the part or the line it stands in: archives, Word files and other zips, plain text. */
import { recognise } from '../../../shared/import/recognise';
import { fail, type Outcome, succeed } from '../../../shared/kit/outcome';
import type { PlacedText } from '../../../shared/privacy/leak-check';
import { inflateEntry } from '../../../shared/zip/inflate';
import { readDirectory } from '../../../shared/zip/zip-directory';
import { decodeText } from '../../node/decode-text';

/** Names of parts are texts, too. Parts that hold no text are passed over. */
export function textsOf(path: string, bytes: Uint8Array): Outcome<readonly PlacedText[]> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return ofZip(path, bytes);
  const read = recognise(path, bytes, decodeText);
  if (!read.ok) return read;
  if (!('text' in read.value)) return fail({ kind: 'unsupported', subject: path });
  return succeed(ofText(read.value.text, (line) => `line ${line}`));
}

/** Line by line, and whole what runs over several of them. */
function ofText(text: string, place: (line: number) => string): readonly PlacedText[] {
  const keys = [...text.matchAll(/-----BEGIN[\s\S]{0,20000}?-----END[^\n]{0,60}/g)].map(
    ({ 0: key, index }) => ({
      place: place(text.slice(0, index).split('\n').length),
      text: key,
    }),
  );
  return [...keys, ...text.split('\n').map((line, index) => ({ place: place(index + 1), text: line }))];
}

function ofZip(path: string, bytes: Uint8Array): Outcome<readonly PlacedText[]> {
  const entries = readDirectory(bytes);
  if (typeof entries === 'string') return fail({ kind: 'damaged', subject: path, detail: entries });
  const texts = entries.flatMap((entry): readonly PlacedText[] => {
    const name = { place: 'names', text: entry.name };
    const content = inflateEntry(bytes, entry);
    const text = content && decodeText(content, 'utf-8');
    if (text === null) return [name];
    return [
      name,
      ...(/\.(?:xml|rels)$/.test(entry.name) ? ofXml(entry.name, text) : ofText(text, () => entry.name)),
    ];
  });
  return succeed(texts);
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const spoken = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return entities[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** A paragraph is a text, however many runs it is in; so is every attribute that is no name of a style. */
function ofXml(place: string, xml: string): readonly PlacedText[] {
  const paragraphs = xml
    .split(/<\/(?:w:p|a:p|text:p|dc:\w+|cp:\w+)>/)
    .map((part) => spoken(part.replace(/<[^>]*>/g, '')));
  const attributes = [...xml.matchAll(/\s(?:Target|descr|title|name|w:author)="([^"]{3,2000})"/g)].map(
    ([, value = '']) => spoken(value),
  );
  return [...paragraphs, ...attributes].map((text) => ({ place, text }));
}
