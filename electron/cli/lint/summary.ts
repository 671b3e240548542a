/** Counts diagnostics by level and compares them with what shall not pass. */
import { type Level, levels } from '../../../shared/lint/diagnostic';
import type { LintedFile } from './diagnose';

export type Summary = Readonly<Record<Level, number>>;

export const failLevels = ['error', 'warning', 'suggestion', 'never'] as const;
export type FailOn = (typeof failLevels)[number];

export const summarise = (files: readonly LintedFile[]): Summary => {
  const found = files.flatMap(({ diagnostics }) => diagnostics);
  const count = (level: Level): number => found.filter((diagnostic) => diagnostic.level === level).length;
  return Object.fromEntries(levels.map((level) => [level, count(level)])) as Summary;
};

/** Whether anything is at the level or above. */
export const reaches = (summary: Summary, failOn: FailOn): boolean =>
  failOn !== 'never' && levels.slice(0, levels.indexOf(failOn) + 1).some((level) => summary[level] > 0);
