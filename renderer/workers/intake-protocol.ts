/** What the page and the intake worker say to each other. */
import type { Intake, IntakeOptions, Proposal } from '../../shared/intake/intake';
import type { Bilingual } from '../../shared/kit/bilingual';
import type { Problem } from '../../shared/kit/outcome';

/** A text as it was pasted, a file as its bytes, or a text that was kept, compressed with zlib. */
export type IntakeSource =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'packed'; readonly bytes: Uint8Array };

/** What the reading is asked; names nobody of whom the text speaks is left out of the roles. */
export type IntakeQuestion = IntakeOptions;

export type IntakeRequest =
  /** Reads a short text of its own: what a reading needs is then at hand. */
  | { readonly kind: 'practise' }
  | { readonly kind: 'source'; readonly source: IntakeSource }
  | { readonly kind: 'read'; readonly ticket: number; readonly question: IntakeQuestion }
  /** Asks for the lines as zlib bytes, to be kept. */
  | { readonly kind: 'pack' }
  /** Asks the second search for secrets in texts that are about to enter a document. */
  | { readonly kind: 'search'; readonly texts: readonly string[] };

/** A format as it is offered. */
export interface OfferedFormat {
  readonly id: string;
  readonly name: Bilingual;
  /** 0 for one the text does not look like. */
  readonly confidence: number;
}

/** The reading without its proposals, which come before it, piece by piece. */
export interface IntakeSummary extends Omit<Intake, 'proposals' | 'formats' | 'lines'> {
  readonly formats: readonly OfferedFormat[];
}

export type IntakeAnswer =
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | { readonly kind: 'progress'; readonly ticket: number; readonly share: number }
  | { readonly kind: 'proposals'; readonly ticket: number; readonly proposals: readonly Proposal[] }
  | { readonly kind: 'done'; readonly ticket: number; readonly summary: IntakeSummary }
  | { readonly kind: 'packed'; readonly bytes: Uint8Array }
  | { readonly kind: 'secrets'; readonly secrets: readonly string[] }
  | { readonly kind: 'problem'; readonly problem: Problem };
