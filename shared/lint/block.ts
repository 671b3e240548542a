/** What the linter reads: one leaf block of text at a time, with the parts it must not look at. */
import type { Span } from '../prose/prose';
import type { StepId } from '../retrospective/step-id';
import type { Pack } from './pack/pack';

export interface LintBlock {
  readonly text: string;
  readonly kind: 'paragraph' | 'heading' | 'item' | 'quote' | 'cell' | 'field';
  /** Code, addresses and other stretches that are not prose. */
  readonly masks: readonly Span[];
  /** Where it stands, when that is known: cause slots and action items have rules of their own. */
  readonly section: StepId | 'timeline' | 'actions' | null;
  /** Label of the field or header of the table column ("Owner", "参会人"), or empty. */
  readonly label: string;
}

/** What the document knows about its own world. */
export interface LintContext {
  /** Names, handles and roles that are people in this document. */
  readonly people: readonly string[];
  /** Names that are systems, services or products in this document. */
  readonly systems: readonly string[];
  readonly ignoredRules: readonly string[];
  readonly ignoredHashes: readonly string[];
  /** Rule id and words that are ignored together. */
  readonly ignoredWords: readonly { readonly rule: string; readonly text: string }[];
  /** What the team adds and changes, in order: later ones win. */
  readonly packs: readonly Pack[];
  /** Whether the trained model listens beside the rules. */
  readonly learned: boolean;
}

export const emptyContext: LintContext = {
  people: [],
  systems: [],
  ignoredRules: [],
  ignoredHashes: [],
  ignoredWords: [],
  packs: [],
  learned: false,
};
