/** Lints the text of one file and points into it. */
import { matchTitle } from '../../../shared/import/match-title';
import { countMarkdownWords, countTextWords } from '../../../shared/import/source-words';
import type { PartTitle } from '../../../shared/import/titles';
import type { Language } from '../../../shared/kit/bilingual';
import { emptyContext, type LintBlock } from '../../../shared/lint/block';
import type { Category, Level } from '../../../shared/lint/diagnostic';
import { createReader } from '../../../shared/lint/lint';
import type { LintOne } from '../../../shared/lint/linter';
import type { Pack } from '../../../shared/lint/pack/pack';
import { contextOf } from '../../../shared/lint/passages';
import { settled } from '../../../shared/lint/reading';
import { type SourceLeaf, sourceLeaves, textLeaves } from '../../../shared/prose/source-leaves';
import { wordsOf } from '../../../shared/prose/words';
import type { TextSource } from '../source';
import { lineMap, type Position } from './line-map';

export interface FileDiagnostic {
  readonly rule: string;
  readonly category: Category;
  readonly level: Level;
  readonly start: Position;
  readonly end: Position;
  /** The words in the source. */
  readonly text: string;
  /** In the language of the words, as the question is. */
  readonly message: string;
  readonly ask: string;
  readonly rewrites: readonly string[];
}

export interface LintedFile {
  readonly path: string;
  readonly language: Language | 'mixed';
  readonly words: number;
  readonly diagnostics: readonly FileDiagnostic[];
}

export interface Diagnosed {
  readonly report: LintedFile;
  /** The linting alone. */
  readonly milliseconds: number;
}

export type LanguageChoice = Language | 'auto';

interface LintWith {
  readonly choice: LanguageChoice;
  readonly packs: readonly Pack[];
  /** Whether the trained model listens beside the rules. */
  readonly learned: boolean;
}

/** Lints one file; `elapsed` is a clock in milliseconds. */
export function diagnose(
  path: string,
  source: TextSource,
  { choice, packs, learned }: LintWith,
  elapsed: () => number,
): Diagnosed {
  const leaves = source.kind === 'markdown' ? sourceLeaves(source.text) : textLeaves(source.text);
  const blocks = blocksOf(leaves);
  const context = source.retrospective ? contextOf(source.retrospective) : emptyContext;
  const read = createReader({ ...context, packs, learned });
  const started = elapsed();
  const found = settled(blocks.map(read));
  const milliseconds = elapsed() - started;
  const at = lineMap(source.text);
  const report: LintedFile = {
    path,
    language: choice === 'auto' ? languageOf(leaves) : choice,
    words: source.kind === 'markdown' ? countMarkdownWords(source.text) : countTextWords(source.text),
    diagnostics: leaves.flatMap((leaf, index) =>
      (found[index] ?? [])
        .filter(({ language }) => choice === 'auto' || language === choice)
        .map((diagnostic) => place(diagnostic, leaf, source.text, at)),
    ),
  };
  return { report, milliseconds };
}

function place(
  diagnostic: ReturnType<LintOne>[number],
  leaf: SourceLeaf,
  text: string,
  at: (offset: number) => Position,
): FileDiagnostic {
  const { rule, category, level, language, rewrites } = diagnostic;
  const start = at(leaf.toSource(diagnostic.start));
  const end = at(leaf.toSourceEnd(diagnostic.end));
  return {
    rule,
    category,
    level,
    start,
    end,
    text: text.slice(start.offset, end.offset),
    message: diagnostic.message[language],
    ask: diagnostic.ask[language],
    rewrites,
  };
}

/** The leaves as the linter wants them, each with the part of the document its headings put it in. */
function blocksOf(leaves: readonly SourceLeaf[]): readonly LintBlock[] {
  let current: { readonly depth: number; readonly section: LintBlock['section'] } = {
    depth: 0,
    section: null,
  };
  return leaves.map(({ leaf, block }) => {
    if (block.type === 'heading') {
      const part = matchTitle(leaf.text, 'fuzzy');
      if (part) current = { depth: block.depth, section: sectionOf(part) };
      else if (block.depth <= current.depth) current = { depth: 0, section: null };
    }
    return { ...leaf, section: current.section };
  });
}

function sectionOf({ kind, page }: PartTitle): LintBlock['section'] {
  if (kind === 'timeline') return 'timeline';
  if (kind === 'action-items') return 'actions';
  return page === 'unsorted' ? null : page;
}

const clearShare = 0.9;

/** One language when nine words in ten stand in paragraphs of it. A paragraph is Chinese from one Han word in four. */
function languageOf(leaves: readonly SourceLeaf[]): LintedFile['language'] {
  let all = 0;
  let chinese = 0;
  for (const { leaf } of leaves) {
    const words = wordsOf(leaf.text);
    const han = words.filter((word) => /\p{Script=Han}/u.test(word)).length;
    all += words.length;
    if (han * 4 >= words.length) chinese += words.length;
  }
  if (chinese >= all * clearShare && all > 0) return 'zh';
  return chinese <= all * (1 - clearShare) ? 'en' : 'mixed';
}
