/** What the note of an event says it rests on: a line that begins with an address is a link, any other a quote. */
import type { MakeId } from '../kit/ids';
import { isAllowedLink } from '../prose/links';
import type { Block } from '../prose/prose';
import type { Evidence } from '../retrospective/timeline';
import { plainInlines } from './plain';

export type Note = Extract<Block, { type: 'footnoteDefinition' }>;
type Quote = Extract<Evidence, { kind: 'quote' }>;
type Paragraph = Extract<Block, { type: 'paragraph' }>;

/** One piece for each paragraph; null when the note holds more than words and addresses. */
export function evidenceOfNote({ children }: Note, makeId: MakeId): readonly Evidence[] | null {
  const pieces = children.map((block) => (block.type === 'paragraph' ? evidenceOf(block, makeId) : null));
  const read = pieces.filter((piece) => piece !== null);
  return read.length === pieces.length ? read.flat() : null;
}

function evidenceOf({ children }: Paragraph, makeId: MakeId): readonly Evidence[] | null {
  const [first, ...rest] = children;
  const [whole, behind] = [plainInlines(children), plainInlines(rest)];
  if (!whole || !behind) return null;
  if (first?.type === 'link' && isAllowedLink(first.url) && behind.links.length === 0) {
    const named = whole.links.map(({ text }) => text);
    const note = [...named, behind.text].filter((text) => text !== '').join(' ');
    return [{ id: makeId(), kind: 'link', url: first.url, note }];
  }
  const links = whole.links.map(
    ({ url, text }): Evidence => ({ id: makeId(), kind: 'link', url, note: text }),
  );
  return [{ ...quoteIn(whole.text), id: makeId(), kind: 'quote', hash: '' }, ...links];
}

/** “depth 1,900” (alert mail): what is quoted, and where it stood. */
function quoteIn(text: string): Pick<Quote, 'text' | 'source' | 'line'> {
  const [, quoted, place = ''] = /^[“「"]([^”」"]+)[”」"](?:\s*[（(](.*)[)）])?$/su.exec(text) ?? [];
  if (quoted === undefined) return { text, source: '', line: null };
  const [, source, en, zh] = /^(?:(.*)(?:, |、))?(?:line (\d{1,12})|第(\d{1,12})行)$/su.exec(place) ?? [];
  const line = en ?? zh;
  return line === undefined
    ? { text: quoted, source: place, line: null }
    : { text: quoted, source: source ?? '', line: Number(line) };
}
