/** What a document says that its pages do not: kept beside them, so that they can be read back as the document they were. */
import type { Language } from '../../kit/bilingual';
import type { Block } from '../../prose/prose';
import { type Collection, collections } from '../../retrospective/edit';
import { isEqual } from '../../retrospective/equal';
import type { Retrospective } from '../../retrospective/retrospective';
import { type PageId, pageIds } from '../../retrospective/step-id';
import { noKnowledge } from '../../retrospective/timeline';
import { headRead, readFrontMatter, readHead } from './head';
import { type CellNames, nameCells } from './match-rows';
import { type Packed, pack, shortHash } from './pack';
import { type KeptPage, keepPage } from './pages';
import { rowReaders } from './readers';
import { restoreDocument } from './restore-document';
import { type Apart, type Row, type RowKind, takeApart } from './rows';
import { shownItems } from './shown';

/** The item of one row: its place in its list, the names of its cells, and what they do not say of it. */
export interface KeptRow {
  readonly o: number;
  readonly c: CellNames;
  readonly p?: Packed;
}

export interface KeptDocument {
  readonly v: 1;
  readonly language: Language;
  /** Name of all blocks as they were written: the same as long as no hand changed them. */
  readonly name: string;
  /** Everything but lists and prose. */
  readonly head: Packed | null;
  /** Names of what is said twice, in the text and in front of it. */
  readonly visible: CellNames;
  readonly front: CellNames;
  readonly rows: Readonly<Partial<Record<RowKind, readonly KeptRow[]>>>;
  /** Rows that could not be paired with items, by the name of all of them. */
  readonly unpaired?: Readonly<Partial<Record<RowKind, string>>>;
  /** Items no page shows, with their places. */
  readonly rest: Readonly<Partial<Record<Collection, readonly (readonly [number, unknown])[]>>>;
  readonly pages: Readonly<Partial<Record<PageId, KeptPage>>>;
  /** The document itself, where its text is nothing that can be read back; counts while that text is as it was. */
  readonly whole?: Retrospective;
}

/** A document as it was written out. */
export interface WrittenPages {
  readonly frontMatter: string;
  readonly blocks: readonly Block[];
  readonly language: Language;
}

/** Everything that `restoreDocument` needs to give back the document from these pages. */
export function keepDocument(document: Retrospective, pages: WrittenPages): KeptDocument {
  const kept = keepParts(document, pages);
  const again = restoreDocument(kept, pages, { makeId: () => '', reference: '2000-01-01' });
  if (isEqual(again, document)) return kept;
  return { ...kept, rows: {}, rest: {}, pages: {}, head: null, whole: document };
}

function keepParts(document: Retrospective, pages: WrittenPages): KeptDocument {
  const { language } = pages;
  const apart = takeApart(pages.blocks, language);
  const { visible, front } = readHead(apart, readFrontMatter(pages.frontMatter), language);
  const paired = pairRows(document, apart, language);
  return {
    v: 1,
    language,
    name: shortHash(pages.blocks),
    head: pack(headOf(document), headRead(apart, visible, front)),
    visible: nameFields(visible),
    front: nameFields(front),
    ...paired,
    pages: Object.fromEntries(
      pageIds.flatMap((page) => {
        const kept = keepPage(document.prose[page].children, apart.pages[page]);
        return kept ? [[page, kept] as const] : [];
      }),
    ),
  };
}

const nameFields = (fields: Readonly<Record<string, unknown>>): CellNames =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, shortHash(value)]));

/** The document without lists and prose. */
function headOf(document: Retrospective): Readonly<Record<string, unknown>> {
  const left = new Set<string>([...collections, 'prose']);
  return Object.fromEntries(Object.entries(document).filter(([name]) => !left.has(name)));
}

type Paired = Pick<KeptDocument, 'rows' | 'rest' | 'unpaired'>;

const shownKinds = [...collections, 'turning'] as const;

function pairRows(document: Retrospective, apart: Apart, language: Language): Paired {
  const rows: Partial<Record<RowKind, readonly KeptRow[]>> = {};
  const unpaired: Partial<Record<RowKind, string>> = {};
  const rest: Partial<Record<Collection, readonly (readonly [number, unknown])[]>> = {};
  const turning = new Set<string>();
  for (const kind of [...shownKinds].reverse()) {
    const seen = apart.rows.filter((row) => row.kind === kind);
    const shown = shownItems(document, kind);
    const isPaired = seen.length === shown.length;
    if (!isPaired && seen.length > 0) unpaired[kind] = shortHash(seen.map(nameCells));
    const all: readonly { readonly id: string }[] = kind === 'turning' ? document.events : document[kind];
    if (isPaired && seen.length > 0)
      rows[kind] = shown.map((item, index) => {
        if (kind === 'turning') turning.add(item.id);
        return keepRow(seen[index] as Row, item, all.indexOf(item), language, turning);
      });
    const unseen = all.flatMap((item, index) =>
      isPaired && shown.includes(item) ? [] : [[index, item] as const],
    );
    if (kind !== 'turning' && unseen.length > 0) rest[kind] = unseen;
  }
  return { rows, rest, ...(Object.keys(unpaired).length > 0 ? { unpaired } : {}) };
}

/** The knowledge of a turning point is kept with the row that shows it. */
function keepRow(
  row: Row,
  item: { readonly id: string },
  o: number,
  language: Language,
  turning: ReadonlySet<string>,
): KeptRow {
  const reader = rowReaders[row.kind];
  const read = { ...reader?.empty, ...reader?.read(row.cells, language) };
  const actual =
    row.kind === 'turning' ? (item as unknown as { readonly knowledge: unknown }).knowledge : item;
  const told = row.kind === 'events' && turning.has(item.id) ? { ...item, knowledge: noKnowledge } : actual;
  const p = pack(told, read);
  return { o, c: nameCells(row), ...(p ? { p } : {}) };
}
