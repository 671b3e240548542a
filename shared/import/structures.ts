/** Takes the timeline events, action items and participants out of a section; what cannot be taken whole stays. */
import type { MakeId } from '../kit/ids';
import { inlineText } from '../prose/leaves';
import type { Block } from '../prose/prose';
import type { ActionItem } from '../retrospective/action-items';
import type { Participant } from '../retrospective/retrospective';
import type { GapNote, TimelineEvent } from '../retrospective/timeline';
import { hasClock, leadingTime } from '../time/leading-time';
import { readEventTime } from '../time/read-event-time';
import { actionItemsOf } from './action-items';
import { EventTimes, type TimeSetting } from './event-times';
import { type EventMaker, eventsOf, groupEvent } from './events';
import { type GoalResult, goalResultsOf, type Surroundings } from './goal-results';
import type { Note } from './note-evidence';
import { participantsOf } from './participants';
import type { FoundWhole } from './parts/part';
import { readParts } from './parts/read-parts';
import { isWordsAlone } from './plain';
import { asPoint, isNumbered, withoutLabel } from './points';
import type { Section } from './sections';
import type { PartKind } from './titles';
import { isDayAlone, isTold } from './told-events';

export interface Structures {
  readonly events: readonly TimelineEvent[];
  readonly actionItems: readonly ActionItem[];
  readonly participants: readonly Participant[];
  readonly goals: readonly GoalResult[];
  /** Column titles and emptied headings: words that now are structure. */
  readonly titles: readonly string[];
  /** Everything else a section may hold, and what of it waits for the rest of the document. */
  readonly found: readonly FoundWhole[];
  /** What is said about times without a record. */
  readonly gaps: readonly GapNote[];
  /** Names of the notes that are evidence of events now. */
  readonly notes: readonly string[];
  /** The blocks that stay prose, in order. */
  readonly rest: readonly Block[];
}

export interface Workshop {
  readonly makeId: MakeId;
  readonly setting: TimeSetting;
  /** IANA zone the document has. */
  readonly zone: string;
  /** Whether a timeline was found before. */
  readonly isTold: () => boolean;
  /** The notes of the document, by name. */
  readonly notes: ReadonlyMap<string, Note>;
}

/** Everything a section has for the structures of the document. */
export function structuresOf(section: Section, workshop: Workshop): Structures {
  const bench = new Bench(section.blocks, workshop, section);
  const kind = section.part?.kind ?? 'unsorted';
  bench.takeParts(kind, section.title);
  if (kind === 'action-items') bench.takeActionItems();
  else if (kind === 'participants') bench.takeParticipants();
  else bench.takeGoals(isAboutGoals(section) ? 'among-goals' : 'elsewhere');
  const mayTell = section.part === null || section.part.page === 'narrative';
  if (mayTell && !(workshop.isTold() && isNarrative(section.title))) bench.takeEvents(kind === 'timeline');
  return bench.result();
}

/** Behind a timeline it tells the same once more, in prose. */
const isNarrative = (title: string): boolean => /^(?:narrative|过程叙述)$/i.test(title.trim());

const isAboutGoals = ({ part }: Section): boolean => part?.kind === 'goals' || part?.kind === 'results';

class Bench {
  private readonly events: TimelineEvent[] = [];
  private readonly actionItems: ActionItem[] = [];
  private readonly participants: Participant[] = [];
  private readonly goals: GoalResult[] = [];
  private readonly titles: string[] = [];
  private readonly notes: string[] = [];
  private readonly found: FoundWhole[] = [];
  private readonly gaps: GapNote[] = [];
  /** Per block what stays of it; null means all of it. */
  private readonly left = new Map<Block, readonly Block[]>();
  /** The title of the section where a block begins with it. */
  private readonly labelled: ReadonlyMap<Block, string>;
  /** Sub-headings whose words stand in the items below them. */
  private readonly said = new Set<Block>();

  constructor(
    private readonly blocks: readonly Block[],
    private readonly workshop: Workshop,
    section: Section,
  ) {
    const [first] = section.heading === null && section.title !== '' ? blocks : [];
    this.labelled = new Map(first ? [[first, section.title]] : []);
  }

  takeParts(kind: PartKind, title: string): void {
    const { makeId, setting, zone } = this.workshop;
    const context = { zone, date: setting.date, reference: setting.reference };
    const instant = (text: string) => readEventTime(text, context)?.at ?? null;
    for (const found of readParts({ kind, title, blocks: this.blocks, makeId, instant, zone })) {
      this.found.push(found);
      this.titles.push(...found.titles);
      for (const block of found.blocks) this.left.set(block, []);
    }
  }

  /** Outside a timeline, a single day without a clock is a sentence with a date in it. */
  takeEvents(isTimeline: boolean): void {
    const times = new EventTimes(this.workshop.setting);
    const { makeId, notes } = this.workshop;
    const maker: EventMaker = { makeId, times, notes };
    for (const [index, block] of this.blocks.entries()) {
      if (this.left.has(block)) continue;
      if (block.type === 'heading') {
        this.takeTimedHeading(block, index, maker);
        continue;
      }
      if (isDayAlone(block)) {
        times.startDay(leadingTime(inlineText(block.children))?.time ?? '');
        continue;
      }
      const taken = eventsOf(block, maker);
      if (!taken || !isTold(taken.items, block, isTimeline)) continue;
      this.events.push(...taken.items);
      this.gaps.push(...taken.gaps);
      this.titles.push(...taken.titles);
      this.notes.push(...taken.notes);
      this.left.set(block, []);
    }
  }

  /** A heading with a clock is an event with what stands below it; one with a day alone dates what follows. */
  private takeTimedHeading(
    heading: Extract<Block, { type: 'heading' }>,
    index: number,
    maker: EventMaker,
  ): void {
    const time = leadingTime(inlineText(heading.children))?.time;
    if (time === undefined) return;
    if (!hasClock(time)) {
      maker.times.startDay(time);
      return;
    }
    const next = this.blocks.findIndex((block, at) => at > index && block.type === 'heading');
    const body = this.blocks.slice(index + 1, next < 0 ? undefined : next);
    const found = groupEvent({ heading, body }, maker);
    for (const block of body) this.left.set(block, [block]);
    if (!found) return;
    this.events.push(found.event);
    this.notes.push(...found.notes);
    this.left.set(heading, found.left.length > 0 ? [heading] : []);
    for (const block of body) this.left.set(block, found.left.includes(block) ? [block] : []);
  }

  takeActionItems(): void {
    const maker = { makeId: this.workshop.makeId, reference: this.workshop.setting.reference };
    const numbered = this.blocks.filter(isNumbered);
    let heading: Block | undefined;
    for (const [index, block] of this.blocks.entries()) {
      if (block.type === 'heading') heading = block;
      if (this.left.has(block)) continue;
      const before = this.blocks[index - 1];
      const leads = [heading, this.leadIn(before) === '' ? undefined : before].filter(
        (lead) => lead !== undefined,
      );
      const isPoint = (numbered.length > 1 && numbered.includes(block)) || this.labelled.has(block);
      const point = isPoint ? asPoint(withoutLabel(block, this.labelled.get(block) ?? '')) : block;
      const taken = actionItemsOf(point, leads.map(titleOf).join(': '), maker);
      if (!taken) continue;
      this.titles.push(this.labelled.get(block) ?? '');
      for (const lead of leads) this.said.add(lead);
      this.actionItems.push(...taken.items);
      this.titles.push(...taken.titles);
      this.left.set(block, []);
    }
  }

  /** "cull_idle_servers:" right before a list is a sub-heading in disguise. */
  private leadIn(block: Block | undefined): string {
    if (block?.type !== 'paragraph') return '';
    const text = inlineText(block.children).trim();
    return text.length <= 40 && /[:：]$/.test(text) ? text.slice(0, -1) : '';
  }

  takeGoals(surroundings: Surroundings): void {
    for (const block of this.blocks) {
      const isFree = block.type === 'table' && !this.left.has(block);
      const taken = isFree ? goalResultsOf(block, surroundings, this.workshop.makeId) : null;
      if (!taken) continue;
      this.goals.push(...taken.items);
      this.titles.push(...taken.titles);
      this.left.set(block, []);
    }
  }

  takeParticipants(): void {
    for (const block of this.blocks) {
      const label = this.labelled.get(block) ?? '';
      const taken = participantsOf(withoutLabel(block, label), this.workshop.makeId);
      if (!taken) continue;
      this.titles.push(label);
      this.participants.push(...taken.items);
      this.titles.push(...taken.titles);
      this.left.set(block, []);
    }
  }

  result(): Structures {
    const rest = this.blocks.flatMap((block, index) => {
      if (!this.isEmptied(block, index)) return this.left.get(block) ?? [block];
      if (!this.said.has(block)) this.titles.push(titleOf(block));
      return [];
    });
    const { events, actionItems, participants, goals, titles, notes, found, gaps } = this;
    return { events, actionItems, participants, goals, titles, notes, found, gaps, rest };
  }

  /** Whether all that stood under this sub-heading became structure, and its words are all there is of it. */
  private isEmptied(block: Block, index: number): boolean {
    if (this.left.has(block) || !isWordsAlone(block)) return false;
    if (block.type === 'heading') {
      const end = this.blocks.findIndex(
        (other, at) => at > index && other.type === 'heading' && other.depth <= block.depth,
      );
      const below = this.blocks.slice(index + 1, end < 0 ? undefined : end);
      return (
        below.length > 0 &&
        below.every((other, at) => this.isGone(other) || this.isEmptied(other, index + 1 + at))
      );
    }
    const next = this.blocks[index + 1];
    return this.leadIn(block) !== '' && next !== undefined && this.isGone(next);
  }

  private isGone(block: Block): boolean {
    return this.left.get(block)?.length === 0;
  }
}

const titleOf = (block: Block): string =>
  block.type === 'heading' || block.type === 'paragraph'
    ? inlineText(block.children)
        .trim()
        .replace(/[:：]$/, '')
    : '';
