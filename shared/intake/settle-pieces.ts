/** Gives the pieces of a pasted text their instants, in the zone somebody told or the text tells. */
import type { Language } from '../kit/bilingual';
import { approximately } from '../time/placed';
import { readWrittenTime, type WrittenTime } from '../time/read-event-time';
import { settleInSlices } from '../time/settle-times';
import type { Settled } from '../time/settled-time';
import type { TimeLine } from '../time/time-line';
import { isDoubted } from './doubted';
import { fromBeginning } from './elapsed';
import type { IntakeOptions } from './intake';
import type { Piece } from './piece';
import { namesSeveralZones, toldZone, withOneZone, writtenZone } from './zone';

export interface SettledPieces extends Settled {
  /** The zone the times are shown in. */
  readonly zone: string;
}

export interface PieceSetting {
  readonly lines: readonly string[];
  readonly options: IntakeOptions;
  readonly language: Language;
  /** Machines do not announce a zone in words. */
  readonly isLog: boolean;
  /** An app wrote its stamps. */
  readonly isCopied: boolean;
}

/** One time for each piece, in slices; yields how far it is. */
export function* settlePieces(
  pieces: readonly Piece[],
  { lines, options, language, isLog, isCopied }: PieceSetting,
): Generator<number, SettledPieces, void> {
  const readStamp = remembered(readLoosely);
  const written = fromBeginning(
    pieces.map((piece) => timeLineOf(piece, readStamp)),
    lines,
  );
  const timeLines = written.map((line) => withOneZone(line, options.zone, language));
  const told = options.zone ?? (isLog ? null : toldZone(lines, language)) ?? writtenZone(timeLines, language);
  const zone = told ?? options.localZone;
  const { date, today, dayFirst } = options;
  const settled = yield* settleInSlices(timeLines, { zone, date, today, dayFirst, isCopied });
  const isOpen =
    settled.times.some((settled) => settled !== null && settled.time.at !== null) &&
    (told === null
      ? !allEpoch(timeLines)
      : written.some((line) => namesSeveralZones(line, options.zone, language)));
  return { ...settled, zone, asks: isOpen ? [...new Set([...settled.asks, 'zone' as const])] : settled.asks };
}

const allEpoch = (lines: readonly TimeLine[]): boolean =>
  lines.every(
    ({ written }) => written === null || (written.kind !== 'later' && written.from.epoch !== undefined),
  );

type ReadStamp = (text: string) => WrittenTime | null;

/** In a long chat a clock like "2:05 PM" comes again and again. */
function remembered(read: ReadStamp): ReadStamp {
  const known = new Map<string, WrittenTime | null>();
  return (text) => {
    const written = known.get(text);
    if (written !== undefined) return written;
    const own = read(text);
    known.set(text, own);
    return own;
  };
}

const timeLineOf = (piece: Piece, readStamp: ReadStamp): TimeLine => {
  if (piece.kind === 'day') return { kind: 'day', text: piece.text, written: readWrittenTime(piece.text) };
  if (piece.kind === 'left') return { kind: 'day', text: '', written: null };
  return {
    kind: 'time',
    text: piece.time,
    written: piece.written === undefined ? readStamp(piece.time) : piece.written,
  };
};

/** The time, or what is left of it without remarks and slips: "2022-10-31 07:30 (approx)", "20202-01-16 12:00", "10:45~". */
function readLoosely(text: string): WrittenTime | null {
  const plain = text.trim().replace(/^[\s*_`"'“]+|[\s*_`"'”:：,，.;]+$/g, '');
  const whole = readWrittenTime(plain) ?? readWrittenTime(plain.replace(/(?<!\d)(\d{4})\d(?=[-/.]\d)/, '$1'));
  if (whole) return whole;
  const bare = plain.replace(/\s*[(（].*[)）]\s*$/, '').replace(/\s*[-–—]{1,2}:[-–—]{1,2}$/, ' ??:??');
  const read = readWrittenTime(bare) ?? readWrittenTime(bare.replace(/[~～]$/, '').replace(/^/, '~'));
  return read && isDoubted(plain) ? approximately(read) : read;
}
