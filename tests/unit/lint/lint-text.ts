/** Lints one paragraph, for tests. */
import { emptyContext, type LintBlock, type LintContext } from '../../../shared/lint/block';
import type { Diagnostic } from '../../../shared/lint/diagnostic';
import { lint } from '../../../shared/lint/lint';

export const blockOf = (text: string, more: Partial<LintBlock> = {}): LintBlock => ({
  text,
  kind: 'paragraph',
  masks: [],
  section: null,
  label: '',
  ...more,
});

export const lintText = (
  text: string,
  context: Partial<LintContext> = {},
  more: Partial<LintBlock> = {},
): readonly Diagnostic[] => lint([blockOf(text, more)], { ...emptyContext, ...context });

/** Rule and words of each diagnostic, short enough to compare in a test. */
export const saysOf = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics.map(({ rule, text }) => `${rule}: ${text}`);
