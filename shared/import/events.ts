/** Timeline events out of tables, lists, headings and lines that begin with a time. */
import type { MakeId } from '../kit/ids';
import { eventKindLabels, milestoneLabels, phaseLabels } from '../manuscript/labels';
import type { Block } from '../prose/prose';
import { type Evidence, emptyEvent, type GapNote, type TimelineEvent } from '../retrospective/timeline';
import { isTime, leadingTime, type TimedText } from '../time/leading-time';
import { labelsOf, type Row, rowsOf, silenceIn } from './event-rows';
import type { EventTimes } from './event-times';
import { star } from './milestone-names';
import { evidenceOfNote, type Note } from './note-evidence';
import { type Plain, plainBlocks, plainInlines } from './plain';
import { keepingWords, type Taken } from './rows';

export interface EventMaker {
  readonly makeId: MakeId;
  /** Shared by the rows of one section, which inherit days from each other. */
  readonly times: EventTimes;
  /** The notes of the document, by name. */
  readonly notes: ReadonlyMap<string, Note>;
}

type Heading = Extract<Block, { type: 'heading' }>;

/** Events, and the names of the notes that are in them. */
export interface TakenEvents extends Taken<TimelineEvent> {
  readonly notes: readonly string[];
  /** What is said about times without a record, each behind its event. */
  readonly gaps: readonly GapNote[];
}

/** The events of one table, list or paragraph, or null when some of it would be lost or it is no timeline. */
export function eventsOf(block: Block, maker: EventMaker): TakenEvents | null {
  const found = rowsOf(block);
  if (!found) return null;
  const [items, gaps]: [TimelineEvent[], GapNote[]] = [[], []];
  for (const row of found.items) {
    const silence = items.length > 0 ? silenceIn(row) : null;
    const event = silence === null ? eventFrom(row, maker) : null;
    if (event) items.push(event);
    else if (silence === null) return null;
    else gaps.push({ id: maker.makeId(), after: items.at(-1)?.id ?? '', text: silence });
  }
  const taken = withNotes(
    [block],
    { items, titles: [...found.titles, ...gaps.flatMap(gapTexts)] },
    found.items,
    maker,
  );
  return taken && { ...taken, titles: found.titles, gaps };
}

/** Every string of such a note, with what stands before it. */
export const gapTexts = ({ text }: GapNote): readonly string[] => [text, 'No record', '无记录'];

/** Every word of the blocks and of the notes they are marked with has to be in the events. */
function withNotes(
  blocks: readonly Block[],
  taken: Taken<TimelineEvent>,
  rows: readonly Row[],
  maker: EventMaker,
): TakenEvents | null {
  const notes = rows.flatMap(({ beside }) => beside.notes);
  const marked = [...new Set(notes)].flatMap((name) => maker.notes.get(name) ?? []);
  const kept = keepingWords([...blocks, ...marked], taken, eventTexts);
  return kept && { ...kept, notes, gaps: [] };
}

/** Every string of an event that holds words of its source. */
export const eventTexts = (event: TimelineEvent): readonly string[] => [
  event.time.text,
  event.role,
  event.text,
  ...labelsOf(event.phase && phaseLabels[event.phase]),
  ...labelsOf(event.kind && eventKindLabels[event.kind]),
  ...labelsOf(event.milestone && milestoneLabels[event.milestone]),
  ...[event.knowledge.known, event.knowledge.believed, event.knowledge.unknown],
  ...event.evidence.flatMap(evidenceTexts),
];

function evidenceTexts(evidence: Evidence): readonly string[] {
  if (evidence.kind === 'link') return [evidence.note];
  if (evidence.kind === 'image') return [evidence.alt];
  const { text, source, line } = evidence;
  return [text, source, ...(line === null ? [] : [`line ${line}`, `第${line}行`])];
}

/** Null when a note of the row holds what no evidence can. */
function eventFrom(row: Row, { times, makeId, notes }: EventMaker): TimelineEvent | null {
  const noted = row.beside.notes.map((name) => {
    const note = notes.get(name);
    return note ? evidenceOfNote(note, makeId) : null;
  });
  const read = noted.filter((pieces) => pieces !== null);
  if (read.length < noted.length) return null;
  const links = row.beside.links.map(
    ({ url, text }): Evidence => ({ id: makeId(), kind: 'link', url, note: text }),
  );
  const pictures = row.beside.pictures.map(
    (picture): Evidence => ({ id: makeId(), kind: 'image', ...picture }),
  );
  const text = row.text.replace(star, '');
  return {
    ...emptyEvent(makeId(), times.read(row.time), withoutMilestone(text, row.milestone)),
    role: row.role,
    kind: row.kind,
    phase: row.phase,
    milestone: row.milestone,
    key: text !== row.text,
    evidence: [...links, ...read.flat(), ...pictures],
  };
}

/** A label that the event says by itself is not said in its words too. */
function withoutMilestone(text: string, milestone: Row['milestone']): string {
  const labels = labelsOf(milestone && milestoneLabels[milestone]);
  const label = labels.find((one) => text.toLowerCase().startsWith(one.toLowerCase()));
  const [, rest] = (label && /^\s*[:：]\s*([\s\S]+)$/.exec(text.slice(label.length))) || [];
  return rest ?? text;
}

/** A timed heading with what stands below it. */
export interface TimedGroup {
  readonly heading: Heading;
  readonly body: readonly Block[];
}

export interface GroupedEvent {
  readonly event: TimelineEvent;
  /** Blocks of the body that are more than plain text: they stay prose. */
  readonly left: readonly Block[];
  /** Names of the notes that are in it. */
  readonly notes: readonly string[];
}

/** The group as one event, or null when its heading is more than text, words would be lost, or it says nothing beside the time. */
export function groupEvent(group: TimedGroup, maker: EventMaker): GroupedEvent | null {
  const title = plainInlines(group.heading.children, 'with-notes');
  if (!title) return null;
  const { row, taken, left } = groupRow(group, title);
  if (row.text === '') return null;
  const event = eventFrom(row, maker);
  const kept = event && withNotes(taken, { items: [event], titles: [] }, [row], maker);
  return kept && { event, left, notes: kept.notes };
}

/** The text is everything up to the first block that is more than plain text. */
function groupRow(
  { heading, body }: TimedGroup,
  title: Plain,
): { readonly row: Row; readonly taken: readonly Block[]; readonly left: readonly Block[] } {
  const rich = body.findIndex((block) => plainBlocks([block], 'with-notes') === null);
  const plainBody = rich < 0 ? body : body.slice(0, rich);
  const whole: TimedText = { time: title.text, rest: '' };
  const timed = isTime(title.text) ? whole : (leadingTime(title.text) ?? whole);
  const below = plainBlocks(plainBody, 'with-notes') ?? { text: '', links: [], notes: [], pictures: [] };
  const text = [timed.rest, below.text].filter((line) => line !== '').join('\n');
  const beside = {
    links: [...title.links, ...below.links],
    notes: [...title.notes, ...below.notes],
    pictures: [...title.pictures, ...below.pictures],
  };
  return {
    row: { time: timed.time, text, role: '', milestone: null, phase: null, kind: null, beside },
    taken: [heading, ...plainBody],
    left: rich < 0 ? [] : body.slice(rich),
  };
}
