/** Pages read back as the document they were; what was changed by hand wins over what was kept. */
import type { Id, MakeId } from '../../kit/ids';
import type { PlainDate } from '../../kit/instant';
import { type Collection, collections } from '../../retrospective/edit';
import type { Retrospective } from '../../retrospective/retrospective';
import { pageIds } from '../../retrospective/step-id';
import { noKnowledge, type TimelineEvent } from '../../retrospective/timeline';
import { dayAt } from '../../time/zones';
import { headRead, readFrontMatter, readHead } from './head';
import type { KeptDocument, KeptRow, WrittenPages } from './keep-document';
import { matchRows, nameCells } from './match-rows';
import { type Packed, shortHash, unpack } from './pack';
import { restorePage } from './pages';
import { rowReaders, timeByHand } from './readers';
import { type Apart, type Row, type RowKind, takeApart } from './rows';

/** What new items need. */
export interface Restoring {
  readonly makeId: MakeId;
  /** Day that fills in a missing year. */
  readonly reference: PlainDate;
}

type Fields = Readonly<Record<string, unknown>>;
type Item = Fields & { readonly id: Id };

/** The document; whatever it holds has yet to pass the schema. */
export function restoreDocument(
  kept: KeptDocument,
  pages: WrittenPages,
  restoring: Restoring,
): Retrospective {
  if (kept.whole && kept.name === shortHash(pages.blocks)) return kept.whole;
  const apart = takeApart(pages.blocks, kept.language);
  const head = restoreHead(kept, apart, pages);
  const hand = new Hand(kept, apart, restoring, String(head.zone ?? 'UTC'));
  const lists = Object.fromEntries(collections.map((collection) => [collection, hand.listOf(collection)]));
  const events = hand.withTurning(lists.events as unknown as readonly TimelineEvent[]);
  const prose = Object.fromEntries(
    pageIds.map((page) => [
      page,
      { type: 'root', children: restorePage(kept.pages[page], apart.pages[page]) },
    ]),
  );
  return hand.untied({ ...head, ...lists, events, prose } as unknown as Retrospective);
}

/** Of what is said twice the place counts that was changed; the text, where both were. */
function restoreHead(kept: KeptDocument, apart: Apart, pages: WrittenPages): Fields {
  const { visible, front } = readHead(apart, readFrontMatter(pages.frontMatter), kept.language);
  const isChanged = (name: string, value: unknown, names: Readonly<Record<string, string>>) =>
    name in names && names[name] !== shortHash(value);
  const changed = new Map<string, unknown>([
    ...Object.entries(front).filter(([name, value]) => isChanged(name, value, kept.front)),
    ...Object.entries(visible).filter(([name, value]) => isChanged(name, value, kept.visible)),
  ]);
  const { state, ...facts } = Object.fromEntries(changed);
  const read = unpack(kept.head, headRead(apart, visible, front)) as Fields;
  const status = read.status as Fields;
  return { ...read, ...facts, ...(state === undefined ? {} : { status: { ...status, state } }) };
}

/** Lists shown in another order than they are kept in. */
const reordered: ReadonlySet<RowKind> = new Set([
  'events',
  'gapNotes',
  'factors',
  'observations',
  'practices',
]);

class Hand {
  private readonly gone = new Set<Id>();
  /** Ids of factors by the number they stand under. */
  private readonly numbered = new Map<string, Id>();
  private day: PlainDate | null = null;
  private lastEvent: Id = '';

  constructor(
    private readonly kept: KeptDocument,
    private readonly apart: Apart,
    private readonly restoring: Restoring,
    private readonly zone: string,
  ) {}

  listOf(kind: Collection): readonly Item[] {
    const rest = (this.kept.rest[kind] ?? []) as readonly (readonly [number, Item])[];
    const rows = this.apart.rows.filter((row) => row.kind === kind);
    const unpaired = this.kept.unpaired?.[kind];
    if (unpaired !== undefined && unpaired === shortHash(rows.map(nameCells)))
      return rest.map(([, item]) => item);
    const written = this.kept.rows[kind] ?? [];
    const matches = this.matchesOf(rows, written);
    for (const [index, row] of written.entries())
      if (!matches.includes(index)) this.gone.add(String(idOf(row.p)));
    const items = rows.map((row, index) => this.itemOf(row, written[matches[index] ?? -1]));
    const places = matches.map((match) => (match === null ? null : (written[match]?.o ?? null)));
    return inOrder(items, places, unpaired === undefined ? rest : [], reordered.has(kind));
  }

  private matchesOf(rows: readonly Row[], written: readonly KeptRow[]): readonly (number | null)[] {
    return matchRows(
      rows.map(nameCells),
      written.map(({ c }) => c),
    );
  }

  private itemOf(row: Row, written: KeptRow | undefined): Item {
    const reader = rowReaders[row.kind];
    const read: Fields = { ...reader?.empty, ...reader?.read(row.cells, this.kept.language) };
    const changed = written ? changedCells(row, written) : ['time'];
    const fields = changed.flatMap((cell) => reader?.shows[cell] ?? []);
    const item = written
      ? (unpack(withoutFields(written.p, fields), read) as Item)
      : { ...read, id: this.restoring.makeId(), ...this.tiesOf(row) };
    const timed = row.kind === 'events' ? this.withTime(item, row, changed.includes('time')) : item;
    if (row.kind === 'factors' && row.cells.number) this.numbered.set(row.cells.number, timed.id);
    return timed;
  }

  /** What a new row hangs on: the factor above it, the event before it. */
  private tiesOf({ kind, cells }: Row): Fields {
    if (kind === 'factors') return { parent: this.numbered.get(cells.above ?? '') ?? null, picked: true };
    return kind === 'gapNotes' ? { after: this.lastEvent } : {};
  }

  private withTime(item: Item, row: Row, isChanged: boolean): Item {
    const old = item.time as TimelineEvent['time'];
    const day = old.at === null ? this.day : dayAt(old.at, old.zone === null ? null : this.zone);
    const time = isChanged
      ? timeByHand(row.cells.time ?? '', this.zone, day ?? this.day, this.restoring.reference)
      : old;
    this.day =
      time.at === null ? this.day : (dayAt(time.at, time.zone === null ? null : this.zone) ?? this.day);
    this.lastEvent = item.id;
    return isChanged ? { ...item, time } : item;
  }

  /** The knowledge of the turning points, on the events they are of. */
  withTurning(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
    const written = this.kept.rows.turning ?? [];
    if (written.length === 0) return events;
    const rows = this.apart.rows.filter(({ kind }) => kind === 'turning');
    const matches = this.matchesOf(rows, written);
    const ids = new Map(this.kept.rows.events?.map(({ o, p }) => [o, idOf(p)]));
    const known = new Map<unknown, unknown>(
      rows.flatMap((row, index) => {
        const match = written[matches[index] ?? -1];
        if (!match) return [];
        const reader = rowReaders.turning;
        const fields = changedCells(row, match).flatMap((cell) => reader?.shows[cell] ?? []);
        const read = reader?.read(row.cells, this.kept.language);
        return [[ids.get(match.o), unpack(withoutFields(match.p, fields), read)] as const];
      }),
    );
    return events.map((event) => {
      const knowledge = known.get(event.id);
      return knowledge ? { ...event, knowledge: { ...noKnowledge, ...(knowledge as object) } } : event;
    });
  }

  /** Nothing hangs on what was deleted by hand. */
  untied(document: Retrospective): Retrospective {
    if (this.gone.size === 0) return document;
    const loose = (id: Id | null): Id | null => (id !== null && this.gone.has(id) ? null : id);
    return {
      ...document,
      factors: document.factors.map((factor) => ({ ...factor, parent: loose(factor.parent) })),
      actionItems: document.actionItems.map((item) => ({ ...item, factor: loose(item.factor) })),
      results: document.results.map((result) => ({ ...result, goal: loose(result.goal) })),
      gapNotes: document.gapNotes.filter(({ after }) => !this.gone.has(after)),
    };
  }
}

const idOf = (packed: Packed | undefined): unknown => {
  const id = packed && 'in' in packed ? packed.in.id : undefined;
  return id && 'is' in id ? id.is : '';
};

/** Cells whose text is another, or that came or went. */
function changedCells(row: Row, { c }: KeptRow): readonly string[] {
  const names = nameCells(row);
  return [...new Set([...Object.keys(names), ...Object.keys(c)])].filter((cell) => names[cell] !== c[cell]);
}

function withoutFields(packed: Packed | undefined, fields: readonly string[]): Packed | undefined {
  if (!packed || !('in' in packed) || fields.length === 0) return packed;
  return {
    ...packed,
    in: Object.fromEntries(Object.entries(packed.in).filter(([name]) => !fields.includes(name))),
  };
}

/** Items at their kept places, new ones behind the row they stand under; rows that were moved by hand stay moved. */
function inOrder(
  items: readonly Item[],
  places: readonly (number | null)[],
  rest: readonly (readonly [number, Item])[],
  isReordered: boolean,
): readonly Item[] {
  const known = places.filter((place) => place !== null);
  const isMoved = !isReordered && known.some((place, index) => index > 0 && place < (known[index - 1] ?? 0));
  const keyed: { readonly key: number; readonly item: Item }[] = [];
  let last = -1;
  for (const [index, item] of items.entries()) {
    const place = places[index] ?? null;
    if (isMoved) last = index;
    else if (place !== null) last = place;
    keyed.push({ key: last + (place === null ? 0.5 : 0), item });
  }
  keyed.push(...rest.map(([key, item]) => ({ key: isMoved ? items.length + key : key, item })));
  return keyed.sort((one, other) => one.key - other.key).map(({ item }) => item);
}
