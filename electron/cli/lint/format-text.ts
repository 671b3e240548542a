/** Lint results for people: one place a line, aligned like a compiler's, its question below, files apart. */
import type { FileDiagnostic, LintedFile } from './diagnose';

/** Groups by file with an empty line between; nothing for files without diagnostics. */
export const formatText = (files: readonly LintedFile[]): string =>
  files
    .filter(({ diagnostics }) => diagnostics.length > 0)
    .map(formatFile)
    .join('\n');

function formatFile({ path, diagnostics }: LintedFile): string {
  const rows = diagnostics.map((diagnostic) => [
    `${path}:${diagnostic.start.line}:${diagnostic.start.column}`,
    diagnostic.level,
    diagnostic.rule,
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const lines = diagnostics.map((diagnostic, index) => {
    const head = (rows[index] ?? []).map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
    return formatDiagnostic(head, diagnostic);
  });
  return lines.join('');
}

const longestQuote = 80;

function formatDiagnostic(head: string, { text, message, ask }: FileDiagnostic): string {
  const words = text.replace(/\s+/g, ' ');
  const quote = words.length > longestQuote ? `${words.slice(0, longestQuote)}…` : words;
  return `${head}  “${quote}” — ${message}\n    → ${ask}\n`;
}
