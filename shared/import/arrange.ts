/** Puts the sections of a foreign document where they belong: prose on pages, timelines and actions into structures. */
import type { MakeId } from '../kit/ids';
import type { Instant, PlainDate } from '../kit/instant';
import type { Block } from '../prose/prose';
import { wordsOf } from '../prose/words';
import type { ActionItem } from '../retrospective/action-items';
import { createRetrospective } from '../retrospective/create';
import { collections } from '../retrospective/edit';
import type { Participant, Retrospective } from '../retrospective/retrospective';
import { type PageId, pageIds } from '../retrospective/step-id';
import type { GapNote, TimelineEvent } from '../retrospective/timeline';
import { readEventTime } from '../time/read-event-time';
import { withCheckMarks } from './check-marks';
import { type Footnotes, notesFor, takeFootnotes } from './footnotes';
import { frontMatterLeft } from './front-matter';
import type { GoalResult } from './goal-results';
import { takeTitle } from './headings';
import type { ImportedPart, ImportOptions } from './imported';
import { makeInert } from './inert';
import { joinGoals } from './join-goals';
import { factsLeft, openingOf } from './opening';
import { isOwnTitle } from './own-titles';
import type { FoundWhole, Lists } from './parts/part';
import { tie } from './parts/tie';
import { isWordsAlone } from './plain';
import { type Section, sectionsOf } from './sections';
import { type Setting, settingOf } from './setting';
import { type Structures, structuresOf, type Workshop } from './structures';

export interface Arranged {
  readonly retrospective: Retrospective;
  readonly parts: readonly ImportedPart[];
  /** Words of the content that the document says by its structures and fields instead of holding them. */
  readonly said: readonly string[];
}

/** The document with its sections in place; without `structured` every block stays prose under its heading. */
export function arrange(
  content: readonly Block[],
  frontMatter: string,
  structured: boolean,
  options: ImportOptions,
): Arranged {
  const { blocks: withoutNotes, notes } = takeFootnotes(
    makeInert(structured ? withCheckMarks(content) : content, options.pictures),
  );
  const own = structured ? openingOf(withoutNotes) : null;
  const { title, blocks } = takeTitle(own?.rest ?? withoutNotes);
  const setting = settingOf(title, frontMatter, own?.facts ? [own.facts, ...blocks] : blocks, options);
  const empty = emptyDocument(title, own?.noun ?? '', setting, options);
  const table = new Table(structured ? workshopOf(setting, notes, options) : null, options.ids, own !== null);
  for (const section of sectionsOf(blocks, own ? 'headings' : undefined)) table.place(section);
  table.finish(notes);
  const document = table.fill(empty);
  const matter = frontMatterLeft(frontMatter, document);
  const facts = own?.facts ? factsLeft(own.facts, document) : { left: [], said: [] };
  const yaml: Block = { type: 'code', lang: 'yaml', meta: null, value: matter.left };
  const left = [...(matter.left === '' ? [] : [yaml]), ...facts.left];
  return {
    retrospective: { ...document, prose: withFirst(left, document.prose) },
    parts: table.parts,
    said: [...(own?.said ?? []), ...matter.said, ...facts.said, ...table.said],
  };
}

/** Blocks before all others that belong to no step. */
const withFirst = (blocks: readonly Block[], prose: Retrospective['prose']): Retrospective['prose'] => ({
  ...prose,
  unsorted: { ...prose.unsorted, children: [...blocks, ...prose.unsorted.children] },
});

type Bare = Omit<Workshop, 'isTold'>;

const workshopOf = (setting: Setting, notes: Footnotes['notes'], options: ImportOptions): Bare => ({
  makeId: options.ids,
  zone: setting.zone ?? options.zone,
  notes: new Map(notes.map((note) => [note.identifier, note])),
  setting: {
    zone: setting.zone,
    date: setting.date,
    reference: setting.date ?? options.now.slice(0, 10),
  },
});

function emptyDocument(
  title: string,
  noun: string,
  { facts, language, zone }: Setting,
  options: ImportOptions,
): Retrospective {
  const fileTitle = options.name.replace(/\.[\p{L}\p{N}]{1,9}$/u, '');
  const created = createRetrospective({
    id: options.ids(),
    createdAt: options.now,
    language,
    zone: zone ?? options.zone,
    title: title || facts.title || fileTitle,
  });
  return {
    ...created,
    severity: facts.severity ?? null,
    noun,
    status: {
      ...created.status,
      state: facts.state ?? 'draft',
      reviewedBy: facts.reviewedBy ?? '',
      reviewedAt: facts.reviewedOn ? noonOf(facts.reviewedOn, created.zone) : null,
    },
    reviewDate: facts.reviewDate ?? null,
    participants: (facts.roles ?? []).map((role) => ({ id: options.ids(), label: '', role })),
    tags: facts.tags ?? [],
    services: facts.services ?? [],
    owner: facts.owner ?? '',
  };
}

/** A day as an instant that is on that day there. */
const noonOf = (day: PlainDate, zone: string): Instant | null =>
  readEventTime(`${day} 12:00`, { zone, date: day, reference: day })?.at ?? null;

/** Where the sections are laid out. */
class Table {
  readonly parts: ImportedPart[] = [];
  private readonly pages = new Map<PageId, Block[]>(pageIds.map((page) => [page, []]));
  private readonly events: TimelineEvent[] = [];
  private readonly actionItems: ActionItem[] = [];
  private readonly participants: Participant[] = [];
  private readonly goals: GoalResult[] = [];
  private readonly titles: string[] = [];
  private readonly saidNotes = new Set<string>();
  private readonly gaps: GapNote[] = [];
  private readonly found: FoundWhole[] = [];
  /** Words that structures say by being what they are. */
  readonly said: string[] = [];
  private readonly workshop: Workshop | null;
  /** A title with nothing between it and the next: it goes where what stands below it goes. */
  private held: { readonly section: Section; readonly heading: Block; readonly page: PageId } | null = null;

  /** Without a workshop nothing becomes structure. */
  constructor(
    workshop: Bare | null,
    private readonly makeId: MakeId,
    /** Whether titles of our own are those of a file this app wrote. */
    private readonly isOwn: boolean,
  ) {
    this.workshop = workshop && { ...workshop, isTold: () => this.events.length > 0 };
  }

  put(page: PageId, blocks: readonly Block[]): void {
    this.pages.get(page)?.push(...blocks);
  }

  place(section: Section): void {
    const page = section.part?.page ?? 'unsorted';
    if (section.title !== '')
      this.parts.push({ title: section.title, page, kind: section.part?.kind ?? 'unsorted' });
    const taken = this.workshop && structuresOf(section, this.workshop);
    const rest = taken?.rest ?? section.blocks;
    const emptied = rest.length === 0 && section.blocks.length > 0;
    this.release(emptied, section);
    if (this.workshop && section.heading?.type === 'heading' && section.blocks.length === 0)
      this.held = { section, heading: section.heading, page };
    else if (section.heading) this.placeHeading(section, section.heading, page, emptied);
    if (taken) this.keep(taken);
    this.put(page, rest);
  }

  /** A title is not repeated where the page says it, nor left standing over nothing. */
  private placeHeading(section: Section, heading: Block, page: PageId, emptied: boolean): void {
    const named = section.part?.namesPage === true && this.pages.get(page)?.length === 0;
    if (this.workshop && (emptied || named) && isWordsAlone(heading)) this.titles.push(section.title);
    else this.put(page, [heading]);
  }

  /** A title above one that became structure is said by it. */
  private release(emptied: boolean, next: Section | null): void {
    const { held } = this;
    this.held = null;
    if (!held) return;
    const isAbove = emptied && depthOf(next?.heading ?? null) > depthOf(held.heading);
    this.placeHeading(held.section, held.heading, held.page, isAbove);
  }

  private keep({ events, actionItems, participants, goals, titles, notes, gaps, found }: Structures): void {
    this.gaps.push(...gaps);
    this.found.push(...found);
    this.said.push(...found.flatMap(({ said }) => said));
    for (const note of notes) this.saidNotes.add(note);
    this.events.push(...events);
    this.actionItems.push(...actionItems);
    this.participants.push(...participants);
    this.goals.push(...goals);
    this.titles.push(...titles);
  }

  finish(notes: Footnotes['notes']): void {
    this.release(false, null);
    const placed = pageIds.flatMap((page) => {
      const found = notesFor(this.pages.get(page) ?? [], notes);
      this.put(page, found);
      return found;
    });
    this.put(
      'unsorted',
      notes.filter((note) => !placed.includes(note) && !this.saidNotes.has(note.identifier)),
    );
  }

  fill(empty: Retrospective): Retrospective {
    const { events, actionItems, gaps: gapNotes } = this;
    const lists = joined([...this.found.map((one) => one.lists), { events, actionItems, gapNotes }]);
    const loose = this.found.flatMap((one) => one.loose ?? []);
    const { lists: tied, left, said } = tie(lists, loose, this.makeId);
    this.put('unsorted', left);
    this.said.push(...said);
    const { goals, results } = joinGoals(this.goals, tied.handlingTargets ?? []);
    const participants = [...empty.participants, ...this.participants];
    const titles = this.titles.map((title) => title.trim()).filter((title) => title !== '');
    const formerTitles = titles.filter((title) => !(this.isOwn && isOwnTitle(title)));
    if (this.isOwn) this.said.push(...titles.filter(isOwnTitle).flatMap(wordsOf));
    const prose = Object.fromEntries(
      [...this.pages].map(([page, children]) => [page, { type: 'root', children }]),
    ) as unknown as Retrospective['prose'];
    return { ...empty, ...tied, prose, participants, goals, results, formerTitles };
  }
}

const depthOf = (block: Block | null): number =>
  block?.type === 'heading' ? block.depth : Number.POSITIVE_INFINITY;

/** Lists of the same kind one behind the other. */
const joined = (all: readonly Lists[]): Lists =>
  Object.fromEntries(
    collections.map((name) => [name, all.flatMap((lists): readonly unknown[] => lists[name] ?? [])]),
  );
