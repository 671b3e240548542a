/** Reads a pasted text into proposed events: format, times, people, secrets, score; one slice after the other. */
import type { Bilingual, Language } from '../kit/bilingual';
import { type Instant, toMilliseconds } from '../kit/instant';
import { type NameMask, nameMask } from '../privacy/name-mask';
import { findSensitive, SensitiveMask } from '../privacy/sensitive';
import { readWrittenTime, type WrittenTime } from '../time/read-event-time';
import { type SettledTime, settleTimes, unknownTime } from '../time/settle-times';
import type { TimeLine } from '../time/time-line';
import { evidenceHash } from './evidence-hash';
import type { IntakeFormat } from './format';
import type { Intake, IntakeOptions, Proposal } from './intake';
import { languageOf } from './language';
import { leftReasons } from './left-reasons';
import { linesOf } from './line-reader';
import { speakersOf } from './people/speakers';
import type { Piece, Said } from './piece';
import { groupNeighbours } from './proposals/group';
import { type Candidate, proposeMilestones, proposePhases } from './proposals/milestones';
import { proposedFrom, type Setting, scoreEvent } from './proposals/score';
import { intakeFormats, recogniseFormats } from './registry';
import { namesSeveralZones, toldZone, withOneZone, writtenZone } from './zone';

/** How far it is, from 0 to 1. */
type Progress = number;

const slice = 2000;

/**
 * Reads the lines slice by slice: whoever drives the generator may show progress and stop between two slices.
 * Never throws, whatever the text.
 */
export function* readIntake(
  lines: readonly string[],
  options: IntakeOptions,
): Generator<Progress, Intake, void> {
  const formats = recogniseFormats(lines);
  const chosen = chooseFormat(formats, options.format);
  yield 0.05;
  const pieces: Piece[] = [];
  for (const piece of chosen.format.read(lines)) {
    pieces.push(piece);
    if (pieces.length % slice === 0) yield 0.05 + 0.35 * Math.min(1, piece.line / lines.length);
  }
  const language = options.language ?? languageOf(lines.slice(0, 2000).join('\n'));
  const written = pieces.map(timeLineOf);
  const timeLines = written.map((line) => withOneZone(line, options.zone, language));
  const isLog = logs.has(chosen.format.id);
  const told = options.zone ?? (isLog ? null : toldZone(lines, language)) ?? writtenZone(timeLines, language);
  const zone = told ?? options.localZone;
  const { date, today, dayFirst } = options;
  const settled = settleTimes(timeLines, { zone, date, today, dayFirst });
  yield 0.5;
  const said = pieces.flatMap((piece, index) =>
    piece.kind === 'said' ? [{ piece, time: settled.times[index] ?? null }] : [],
  );
  const setting = settingOf(
    chosen.format,
    said.map(({ piece }) => piece),
  );
  const speakers = speakersOf(
    said.map(({ piece }) => piece),
    { setting, roles: options.roles, language, prose: setting === 'document' ? lines : [] },
  );
  const mask = new TextMask(
    nameMask(
      speakers.people.map(({ name, aliases, role }) => ({ names: [name, ...aliases], role })),
      several[language],
    ),
    new SensitiveMask(language, options.unmasked),
  );
  const drafts: Draft[] = [];
  for (const [index, { piece, time }] of said.entries()) {
    drafts.push(draftOf(piece, time, setting));
    if (index % slice === slice - 1) yield 0.5 + 0.15 * (index / said.length);
  }
  const judged = judge(drafts);
  const proposals: Proposal[] = [];
  for (const [index, draft] of drafts.entries()) {
    proposals.push(proposalOf(draft, index, judged, { lines, mask, role: speakers.roleOf(draft.piece) }));
    if (index % slice === slice - 1) yield 0.65 + 0.25 * (index / drafts.length);
  }
  const isZoneOpen =
    proposals.some(({ time }) => time.at !== null) &&
    (told === null
      ? !allEpoch(timeLines)
      : written.some((line) => namesSeveralZones(line, options.zone, language)));
  const masked: Intake['masked'][number][] = [];
  for (const [index, line] of lines.entries()) {
    for (const { kind } of findSensitive(line)) masked.push({ line: index + 1, kind });
    if (index % slice === slice - 1) yield 0.9 + 0.1 * (index / lines.length);
  }
  return {
    format: chosen.format.id,
    confidence: Math.round(chosen.confidence * 100) / 100,
    formats: formats.map(({ format, confidence }) => ({ id: format.id, confidence })),
    language,
    zone,
    asks: isZoneOpen ? [...new Set([...settled.asks, 'zone' as const])] : settled.asks,
    reversed: settled.reversed,
    lines: lines.length,
    people: speakers.people,
    proposals,
    unparsed: pieces.flatMap((piece) =>
      piece.kind === 'left'
        ? [{ line: piece.line, text: mask.hide(piece.text), why: leftReasons[piece.why] }]
        : [],
    ),
    masked,
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

const allEpoch = (lines: readonly TimeLine[]): boolean =>
  lines.every(
    ({ written }) => written === null || (written.kind !== 'later' && written.from.epoch !== undefined),
  );

function chooseFormat(formats: ReturnType<typeof recogniseFormats>, id: string | null) {
  const asked = id === null ? undefined : intakeFormats.find((format) => format.id === id);
  const [best] = formats;
  if (asked)
    return { format: asked, confidence: formats.find(({ format }) => format === asked)?.confidence ?? 0 };
  if (!best) throw new Error('There is always one format.');
  return best;
}

const timeLineOf = (piece: Piece): TimeLine => {
  if (piece.kind === 'day') return { kind: 'day', text: piece.text, written: readWrittenTime(piece.text) };
  if (piece.kind === 'left') return { kind: 'day', text: '', written: null };
  return {
    kind: 'time',
    text: piece.time,
    written: piece.written === undefined ? readLoosely(piece.time) : piece.written,
  };
};

/** The time, or what is left of it without remarks and slips: "2022-10-31 07:30 (approx)", "20202-01-16 12:00", "10:45~". */
function readLoosely(text: string): WrittenTime | null {
  const plain = text.trim().replace(/^[\s*_`"'“]+|[\s*_`"'”:：,，.;]+$/g, '');
  const whole = readWrittenTime(plain) ?? readWrittenTime(plain.replace(/(?<!\d)(\d{4})\d(?=[-/.]\d)/, '$1'));
  if (whole) return whole;
  const bare = plain.replace(/\s*[(（].*[)）]\s*$/, '').replace(/\s*[-–—]{1,2}:[-–—]{1,2}$/, ' ??:??');
  return readWrittenTime(bare) ?? readWrittenTime(bare.replace(/[~～]$/, '').replace(/^/, '~'));
}

const logs = new Set(['syslog', 'journald', 'nginx', 'kubernetes', 'log']);
const documents = new Set(['markdown', 'notes', 'csv']);

/** Rows that somebody spoke are a chat, whatever file they came in. */
function settingOf({ id }: IntakeFormat, said: readonly Said[]): Setting {
  if (logs.has(id)) return 'log';
  const spoken = said.filter(({ speaker, bot }) => speaker !== '' && !bot).length;
  if (id === 'json-lines') return spoken * 2 > said.length ? 'chat' : 'log';
  if (id === 'csv' && said.filter(({ level }) => level !== undefined).length * 2 > said.length) return 'log';
  return documents.has(id) ? 'document' : 'chat';
}

class TextMask {
  constructor(
    private readonly names: NameMask,
    private readonly sensitive: SensitiveMask,
  ) {}

  /** Secrets first: an address is hidden whole, not its name alone. */
  hide(text: string): string {
    return this.names.hide(this.sensitive.hide(text).text);
  }
}

interface Draft {
  readonly piece: Said;
  readonly settled: SettledTime;
  readonly at: number | null;
  readonly scored: ReturnType<typeof scoreEvent>;
}

function draftOf(piece: Said, time: SettledTime | null, setting: Setting): Draft {
  const settled = time ?? { time: unknownTime(piece.time), marks: ['unknown' as const], instead: [] };
  return { piece, settled, at: milliseconds(settled.time.at), scored: scoreEvent(piece, setting) };
}

const milliseconds = (at: Instant | null): number | null => (at === null ? null : toMilliseconds(at));

function judge(drafts: readonly Draft[]) {
  const groups = groupNeighbours(
    drafts.map(({ piece, at }) => ({ text: piece.text, speaker: piece.speaker, at })),
  );
  const candidates = drafts.map(({ at, scored }, index) => ({
    at,
    key: scored.score >= proposedFrom && groups[index] === index,
    kind: scored.kind,
    speaks: scored.milestone,
    score: scored.score,
  }));
  const answered = firstAnswer(candidates);
  if (answered >= 0)
    candidates.splice(
      answered,
      1,
      ...candidates.slice(answered, answered + 1).map((one) => ({ ...one, key: true })),
    );
  const milestones = proposeMilestones(candidates);
  return { groups, candidates, milestones, phases: proposePhases(candidates, milestones) };
}

/** The first who takes it up after a signal, however short the words. */
const firstAnswer = (candidates: readonly Candidate[]): number => {
  const signal = candidates.findIndex(({ key, kind }) => key && kind === 'signal');
  const found = candidates.findIndex(
    ({ speaks, score }, index) => index > signal && speaks === 'acknowledged' && score > 0,
  );
  return signal < 0 ? -1 : found;
};

const repeated: Bilingual = { en: 'says the same as the event before', zh: '与前一条相同' };
const longestQuote = 2000;

function proposalOf(
  { piece, settled, scored }: Draft,
  index: number,
  judged: ReturnType<typeof judge>,
  {
    lines,
    mask,
    role,
  }: { readonly lines: readonly string[]; readonly mask: TextMask; readonly role: string },
): Proposal {
  const group = judged.groups[index] ?? index;
  const source = lines.slice(piece.line - 1, piece.endLine).join('\n');
  const milestone = judged.milestones[index] ?? null;
  return {
    id: `e${index + 1}`,
    line: piece.line,
    endLine: piece.endLine,
    time: { ...settled.time, text: mask.hide(settled.time.text) },
    marks: settled.marks,
    instead: settled.instead,
    role: mask.hide(role),
    text: mask.hide(piece.text),
    kind: milestone === null ? scored.kind : kindWith(milestone, scored.kind),
    phase: judged.phases[index] ?? null,
    milestone,
    key: judged.candidates[index]?.key ?? false,
    score: scored.score,
    why: group === index ? scored.why : repeated,
    group: `e${group + 1}`,
    evidence: {
      quote: mask.hide(source.slice(0, longestQuote)),
      line: piece.line,
      hash: evidenceHash(source),
    },
  };
}

const kindWith = (milestone: NonNullable<Proposal['milestone']>, kind: Proposal['kind']): Proposal['kind'] =>
  milestone === 'contained' || milestone === 'restored' ? 'milestone' : kind;
