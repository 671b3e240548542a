/** What the page and the lint worker say to each other. */
import type { LintBlock, LintContext } from '../../shared/lint/block';
import type { Diagnostic } from '../../shared/lint/diagnostic';

export interface LintRequest {
  readonly ticket: number;
  readonly context: LintContext;
  readonly blocks: readonly LintBlock[];
}

export interface LintAnswer {
  readonly ticket: number;
  /** One list a block, in the order of the request. */
  readonly found: readonly (readonly Omit<Diagnostic, 'block'>[])[];
}
