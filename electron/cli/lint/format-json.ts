/** Lint results for other programs. */
import { version } from '../../../package.json';
import type { LintedFile } from './diagnose';
import { summarise } from './summary';

/** One JSON document; lines and columns from 1, offsets from 0 in UTF-16, all in the source file. */
export function formatJson(files: readonly LintedFile[], milliseconds: number): string {
  const elapsedMs = Math.round(milliseconds * 1_000) / 1_000;
  const report = { tool: 'afterword', version, files, summary: summarise(files), elapsedMs };
  return `${JSON.stringify(report, null, 2)}\n`;
}
