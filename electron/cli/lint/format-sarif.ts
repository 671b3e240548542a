/** Lint results as SARIF 2.1.0, the format code hosts and editors read. */
import { version } from '../../../package.json';
import type { Level } from '../../../shared/lint/diagnostic';
import type { LintRule } from '../../../shared/lint/lint-rule';
import type { FileDiagnostic, LintedFile } from './diagnose';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json';

/** SARIF knows no suggestions: they are notes, as mere mentions are. */
const levels: Readonly<Record<Level, string>> = {
  error: 'error',
  warning: 'warning',
  suggestion: 'note',
  info: 'note',
};

/** One run over all files; columns and offsets count UTF-16 units, and only those of the rules that spoke are described. */
export function formatSarif(files: readonly LintedFile[], catalogue: readonly LintRule[]): string {
  const spoken = new Set(files.flatMap(({ diagnostics }) => diagnostics.map(({ rule }) => rule)));
  const rules = catalogue.filter(({ id }) => spoken.has(id));
  const places = new Map(rules.map(({ id }, index) => [id, index]));
  const run = {
    tool: { driver: { name: 'afterword', version, rules: rules.map(describe) } },
    columnKind: 'utf16CodeUnits',
    results: files.flatMap(({ path, diagnostics }) =>
      diagnostics.map((diagnostic) => resultOf(path, diagnostic, places.get(diagnostic.rule) ?? -1)),
    ),
  };
  return `${JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

const describe = ({ id, category, level, language, why, ask }: LintRule) => ({
  id,
  shortDescription: { text: why[language] },
  help: { text: ask[language] },
  defaultConfiguration: { level: levels[level] },
  properties: { category, language },
});

const resultOf = (path: string, diagnostic: FileDiagnostic, ruleIndex: number) => ({
  ruleId: diagnostic.rule,
  ruleIndex,
  level: levels[diagnostic.level],
  message: { text: `“${diagnostic.text}”: ${diagnostic.message} ${diagnostic.ask}` },
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: uriOf(path) },
        region: {
          startLine: diagnostic.start.line,
          startColumn: diagnostic.start.column,
          endLine: diagnostic.end.line,
          endColumn: diagnostic.end.column,
          charOffset: diagnostic.start.offset,
          charLength: diagnostic.end.offset - diagnostic.start.offset,
        },
      },
    },
  ],
  properties: { level: diagnostic.level, rewrites: diagnostic.rewrites },
});

/** A relative reference with slashes; standard input has a name of its own. */
const uriOf = (path: string): string =>
  path === '-'
    ? 'stdin'
    : path
        .replaceAll('\\', '/')
        .split('/')
        .map((part) => encodeURIComponent(part).replaceAll('%3A', ':'))
        .join('/');
