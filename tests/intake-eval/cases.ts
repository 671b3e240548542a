/** Pasted texts with the truth about them, written by reading: line, minute on the wall, and a star for what belongs in the story. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Intake, Proposal } from '../../shared/intake/intake';
import { intakeOf } from '../../shared/intake/read-intake';
import { withOffset } from '../../shared/time/zones';

interface Truth {
  readonly line: number;
  /** Null where the text itself leaves it open. */
  readonly at: string | null;
  readonly key: boolean;
}

export interface IntakeCase {
  readonly name: string;
  readonly text: string;
  readonly format: string;
  readonly names: readonly string[];
  readonly truths: readonly Truth[];
  readonly intake: Intake;
}

const folder = join(import.meta.dirname, 'cases');

const readCase = (name: string): IntakeCase => {
  const text = readFileSync(join(folder, `${name}.txt`), 'utf8');
  const rows = readFileSync(join(folder, `${name}.truth`), 'utf8').split('\n');
  const head = (key: string): string | null =>
    rows.find((row) => row.startsWith(`${key} `))?.slice(key.length + 1) ?? null;
  const truths = rows.flatMap((row): readonly Truth[] => {
    const [, line, at, star] = /^(\d+) (\S+)( \*)?$/.exec(row) ?? [];
    return line && at ? [{ line: Number(line), at: at === '?' ? null : at, key: star !== undefined }] : [];
  });
  const intake = intakeOf(text, {
    format: null,
    zone: head('zone'),
    localZone: 'UTC',
    date: head('date'),
    today: '2026-11-27',
    dayFirst: null,
    roles: new Map(),
    language: null,
  });
  const names = (head('names') ?? '').split('; ').filter((own) => own !== '');
  return { name, text, format: head('format') ?? '', names, truths, intake };
};

export const intakeCases = (): readonly IntakeCase[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readCase(file.slice(0, -'.txt'.length)));

export interface Figures {
  readonly found: number;
  readonly missed: number;
  readonly false: number;
}

/** Each truth is found at most once; what is left over is false. */
export function figuresOf({ truths, intake }: IntakeCase, keyOnly: boolean): Figures {
  const left = new Set(intake.proposals.filter(({ key }) => !keyOnly || key));
  const wanted = truths.filter(({ key }) => !keyOnly || key);
  const found = wanted.filter((truth) => {
    const hit = [...left].find((proposal) => isIt(proposal, truth, intake.zone));
    if (hit) left.delete(hit);
    return hit !== undefined;
  });
  return { found: found.length, missed: wanted.length - found.length, false: left.size };
}

const isIt = ({ line, endLine, time }: Proposal, truth: Truth, zone: string): boolean =>
  line <= truth.line &&
  truth.line <= endLine &&
  (time.at === null ? null : withOffset(time.at, zone).slice(0, 16)) === truth.at;
