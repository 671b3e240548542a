/** Puts what the document gives in the place of what is typed, as one edit. */
import { leavesOf } from '../prose/leaves';
import { replaceInBlock, replaceInText } from '../prose/replace';
import type { Edit, PutItem } from '../retrospective/edit';
import type { Retrospective } from '../retrospective/retrospective';
import { readDuration } from '../time/duration';
import { readEventTime } from '../time/read-event-time';
import type { Diagnostic } from './diagnostic';

/** Null when nothing can be computed, or the words no longer stand there. */
export function takeComputed(retrospective: Retrospective, diagnostic: Diagnostic): Edit | null {
  const { place, expected } = diagnostic;
  if (expected === '') return null;
  if (place.kind === 'title') return inTitle(retrospective, diagnostic);
  if (place.kind === 'prose') return inProse(retrospective, diagnostic, place);
  return place.kind === 'item' ? inItem(retrospective, diagnostic, place) : null;
}

type PlaceOf<Kind extends Diagnostic['place']['kind']> = Extract<Diagnostic['place'], { kind: Kind }>;

const standsIn = (text: string, { start, end, says }: Diagnostic): boolean => text.slice(start, end) === says;

const accept = (edit: Edit): Edit => ({ type: 'batch', purpose: 'accept', edits: [edit] });

function inTitle({ title }: Retrospective, diagnostic: Diagnostic): Edit | null {
  if (!standsIn(title, diagnostic)) return null;
  const text = replaceInText(title, [{ ...diagnostic, text: diagnostic.expected }]);
  return accept({ type: 'set-details', details: { title: text } });
}

function inProse(
  { prose }: Retrospective,
  diagnostic: Diagnostic,
  { page, block: start, leaf }: PlaceOf<'prose'>,
): Edit | null {
  const block = prose[page].children[start];
  if (!block || !standsIn(leavesOf(block)[leaf]?.text ?? '', diagnostic)) return null;
  const insert = [replaceInBlock(block, [{ ...diagnostic, leaf, text: diagnostic.expected }])];
  return accept({ type: 'splice-prose', page, start, remove: 1, insert });
}

function inItem(
  retrospective: Retrospective,
  diagnostic: Diagnostic,
  { collection, id, field }: PlaceOf<'item'>,
): Edit | null {
  if (collection === 'events' && field === 'time') return inTime(retrospective, diagnostic, id);
  if (collection === 'handlingTargets') return inTarget(retrospective, diagnostic, id);
  const item: object | undefined = retrospective[collection].find((one) => one.id === id);
  const text: unknown = item && (item as Readonly<Record<string, unknown>>)[field];
  if (typeof text !== 'string' || !standsIn(text, diagnostic)) return null;
  const changed: object = {
    ...item,
    [field]: replaceInText(text, [{ ...diagnostic, text: diagnostic.expected }]),
  };
  return accept({ type: 'put-item', collection, item: changed } as PutItem);
}

/** A target is its text and the minutes in it. */
function inTarget(
  { handlingTargets }: Retrospective,
  { expected, says }: Diagnostic,
  id: string,
): Edit | null {
  const target = handlingTargets.find((one) => one.id === id);
  const minutes = readDuration(expected);
  if (target?.text !== says || minutes === null) return null;
  const item = { ...target, text: expected, minutes: Math.round(minutes) };
  return accept({ type: 'put-item', collection: 'handlingTargets', item });
}

function inTime({ events, zone }: Retrospective, { expected, says }: Diagnostic, id: string): Edit | null {
  const event = events.find((one) => one.id === id);
  if (event?.time.text !== says) return null;
  const context = { zone: event.time.zone ?? zone, date: null, reference: event.time.at };
  const time = readEventTime(expected, context);
  if (!time) return null;
  const item = { ...event, time: { ...time, zone: event.time.zone } };
  return accept({ type: 'put-item', collection: 'events', item });
}
