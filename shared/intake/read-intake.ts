/** Reads a pasted text into proposed events: format, times, people, secrets, score; one slice after the other. */
import type { Language } from '../kit/bilingual';
import { nameMask } from '../privacy/name-mask';
import { SensitiveMask } from '../privacy/sensitive';
import type { IntakeFormat } from './format';
import type { Intake, IntakeOptions, Proposal } from './intake';
import { languageOf } from './language';
import { leftReasons } from './left-reasons';
import { linesOf } from './line-reader';
import { addresseesIn } from './people/addressees';
import { speakersOf } from './people/speakers';
import type { LeftLine, Piece, Said } from './piece';
import { type Draft, draftOf, judge } from './proposals/judge';
import { proposalIds, proposalOf } from './proposals/propose';
import type { Setting } from './proposals/score';
import { intakeFormats, recogniseFormats } from './registry';
import { settlePieces } from './settle-pieces';
import { TextMask } from './text-mask';

/** How far it is, from 0 to 1. */
type Progress = number;

const slice = 2000;

/**
 * Reads the lines slice by slice: whoever drives the generator may show progress and stop between two slices.
 * Never throws, whatever the text. What a stage needs no more it lets go, so that a long log fits into memory.
 */
export function* readIntake(
  lines: readonly string[],
  options: IntakeOptions,
): Generator<Progress, Intake, void> {
  const formats = recogniseFormats(lines);
  const { format, confidence } = chooseFormat(formats, options.format);
  yield 0.05;
  const language = options.language ?? languageOf(lines.slice(0, 2000).join('\n'));
  const { events, left, ...times } = yield* readEvents(lines, format, options, language);
  const said = events.map(({ piece }) => piece);
  const setting = settingOf(format, said);
  const speakers = speakersOf(said, {
    setting,
    roles: options.roles,
    corrected: options.corrected ?? new Set(),
    language,
    strangers: options.strangers ?? new Set(),
    prose: setting === 'document' ? lines : [],
    addressees: format.id === 'email' ? addresseesIn(lines) : [],
  });
  const names = speakers.people.map(({ name, aliases, role }) => ({ names: [name, ...aliases], role }));
  const mask = new TextMask(
    lines,
    nameMask(names, several[language]),
    new SensitiveMask(language, options.unmasked),
  );
  yield* portion(mask.scan(slice), 0.5, 0.65);
  const drafts: Draft[] = [];
  for (const { piece, time } of events) {
    drafts.push(draftOf(piece, time, setting));
    if (drafts.length % slice === 0) yield 0.65 + 0.1 * (drafts.length / events.length);
  }
  const judged = judge(drafts);
  const ids = proposalIds(drafts, lines);
  const proposals: Proposal[] = [];
  for (const [index, draft] of drafts.entries()) {
    const role = speakers.roleOf(draft.piece);
    proposals.push(proposalOf(draft, index, judged, { lines, mask, role, ids }));
    if (proposals.length % slice === 0) yield 0.75 + 0.25 * (index / drafts.length);
  }
  return {
    ...times,
    format: format.id,
    confidence: Math.round(confidence * 100) / 100,
    formats: formats.map((one) => ({ id: one.format.id, confidence: one.confidence })),
    language,
    lines: lines.length,
    people: speakers.people,
    proposals,
    unparsed: left.map(({ line, text, why }) => ({ line, text: mask.hide(text), why: leftReasons[why] })),
    masked: mask.masked,
  };
}

/** The whole text at once. */
export function intakeOf(text: string, options: IntakeOptions): Intake {
  const reading = readIntake(linesOf(text), options);
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
  }
}

const several: Readonly<Record<Language, string>> = { en: 'a colleague', zh: '一位同事' };

/** The progress of a part as that of the whole. */
function* portion<Result>(
  part: Generator<Progress, Result, void>,
  from: Progress,
  to: Progress,
): Generator<Progress, Result, void> {
  for (;;) {
    const step = part.next();
    if (step.done) return step.value;
    yield from + (to - from) * step.value;
  }
}

/** The pieces of the format with their instants; what stays behind is what the writer should know of. */
function* readEvents(
  lines: readonly string[],
  format: IntakeFormat,
  options: IntakeOptions,
  language: Language,
) {
  const pieces: Piece[] = [];
  for (const piece of format.read(lines)) {
    pieces.push(piece);
    if (pieces.length % slice === 0) yield 0.05 + 0.25 * Math.min(1, piece.line / lines.length);
  }
  const isLog = logs.has(format.id);
  const isCopied = !isLog && !documents.has(format.id);
  const question = { lines, options, language, isLog, isCopied };
  const { times, zone, asks, reversed } = yield* portion(settlePieces(pieces, question), 0.3, 0.5);
  const events = pieces.flatMap((piece, index) =>
    piece.kind === 'said' ? [{ piece, time: times[index] ?? null }] : [],
  );
  const left = pieces.filter((piece): piece is LeftLine => piece.kind === 'left');
  return { events, left, zone, asks, reversed };
}

function chooseFormat(formats: ReturnType<typeof recogniseFormats>, id: string | null) {
  const asked = id === null ? undefined : intakeFormats.find((format) => format.id === id);
  const [best] = formats;
  if (asked)
    return { format: asked, confidence: formats.find(({ format }) => format === asked)?.confidence ?? 0 };
  if (!best) throw new Error('There is always one format.');
  return best;
}

const logs = new Set(['syslog', 'journald', 'nginx', 'kubernetes', 'log']);
const documents = new Set(['markdown', 'notes', 'csv', 'status-page']);

/** Rows that somebody spoke are a chat, whatever file they came in. */
function settingOf({ id }: IntakeFormat, said: readonly Said[]): Setting {
  if (logs.has(id)) return 'log';
  const spoken = said.filter(({ speaker, bot }) => speaker !== '' && !bot).length;
  if (id === 'json-lines') return spoken * 2 > said.length ? 'chat' : 'log';
  if (id === 'csv' && said.filter(({ level }) => level !== undefined).length * 2 > said.length) return 'log';
  return documents.has(id) ? 'document' : 'chat';
}
