/** Puts the sections of a foreign document where they belong: prose on pages, timelines and actions into structures. */
import type { Block } from '../prose/prose';
import type { ActionItem } from '../retrospective/action-items';
import { createRetrospective } from '../retrospective/create';
import type { Participant, Retrospective } from '../retrospective/retrospective';
import { type PageId, pageIds } from '../retrospective/step-id';
import type { TimelineEvent } from '../retrospective/timeline';
import { withCheckMarks } from './check-marks';
import { type Footnotes, notesFor, takeFootnotes } from './footnotes';
import type { GoalResult } from './goal-results';
import { takeTitle } from './headings';
import type { ImportedPart, ImportOptions } from './imported';
import { makeInert } from './inert';
import { joinGoals } from './join-goals';
import { isWordsAlone } from './plain';
import { type Section, sectionsOf } from './sections';
import { type Setting, settingOf } from './setting';
import { type Structures, structuresOf, type Workshop } from './structures';

export interface Arranged {
  readonly retrospective: Retrospective;
  readonly parts: readonly ImportedPart[];
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
  const { title, blocks } = takeTitle(withoutNotes);
  const setting = settingOf(title, frontMatter, blocks, options);
  const table = new Table(structured ? workshopOf(setting, notes, options) : null);
  if (frontMatter !== '')
    table.put('unsorted', [{ type: 'code', lang: 'yaml', meta: null, value: frontMatter.trimEnd() }]);
  for (const section of sectionsOf(blocks)) table.place(section);
  table.finish(notes);
  const empty = emptyDocument(title, setting, options);
  return { retrospective: table.fill(empty), parts: table.parts };
}

const workshopOf = (setting: Setting, notes: Footnotes['notes'], options: ImportOptions): Workshop => ({
  makeId: options.ids,
  notes: new Map(notes.map((note) => [note.identifier, note])),
  setting: {
    zone: setting.zone,
    date: setting.date,
    reference: setting.date ?? options.now.slice(0, 10),
  },
});

function emptyDocument(
  title: string,
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
    status: { ...created.status, state: facts.state ?? 'draft' },
    tags: facts.tags ?? [],
    services: facts.services ?? [],
    owner: facts.owner ?? '',
  };
}

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

  /** Without a workshop nothing becomes structure. */
  constructor(private readonly workshop: Workshop | null) {}

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
    if (section.heading) this.placeHeading(section, section.heading, page, emptied);
    if (taken) this.keep(taken);
    this.put(page, rest);
  }

  /** A title is not repeated where the page says it, nor left standing over nothing. */
  private placeHeading(section: Section, heading: Block, page: PageId, emptied: boolean): void {
    const named = section.part?.namesPage === true && this.pages.get(page)?.length === 0;
    if (this.workshop && (emptied || named) && isWordsAlone(heading)) this.titles.push(section.title);
    else this.put(page, [heading]);
  }

  private keep({ events, actionItems, participants, goals, titles, notes }: Structures): void {
    for (const note of notes) this.saidNotes.add(note);
    this.events.push(...events);
    this.actionItems.push(...actionItems);
    this.participants.push(...participants);
    this.goals.push(...goals);
    this.titles.push(...titles);
  }

  finish(notes: Footnotes['notes']): void {
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
    const prose = Object.fromEntries(
      [...this.pages].map(([page, children]) => [page, { type: 'root', children }]),
    ) as unknown as Retrospective['prose'];
    const { events, actionItems, participants } = this;
    const found = joinGoals(this.goals);
    const goals = found.map(({ goal }) => goal);
    const results = found.flatMap(({ result }) => result ?? []);
    const formerTitles = this.titles.map((title) => title.trim()).filter((title) => title !== '');
    return { ...empty, prose, events, actionItems, participants, goals, results, formerTitles };
  }
}
