/** What a consistency check answers: a place in the document, what it says and what follows from the rest. */
import type { Bilingual } from '../kit/bilingual';
import type { Id } from '../kit/ids';
import type { Place } from '../lint/passages';
import type { Span } from '../prose/prose';
import type { PageId } from '../retrospective/step-id';

/** Where a diagnostic points: a passage, the title, or a step as a whole. */
export type DiagnosticPlace = Place | { readonly kind: 'title' } | { readonly kind: 'step' };

/** Something in the document that disagrees with the rest of it, or that is still missing. */
export interface Diagnostic extends Span {
  /** Id of the check that spoke. */
  readonly check: Id;
  readonly step: PageId;
  readonly place: DiagnosticPlace;
  /** The words as typed, between `start` and `end` of the passage's text; may be empty where nothing is typed. */
  readonly says: string;
  /** What the document gives, written as it would stand in their place; empty when nothing can be computed. */
  readonly expected: string;
  /** One sentence. */
  readonly message: Bilingual;
}
