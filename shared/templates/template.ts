/** What a new retrospective of a kind begins with: what was agreed before, the questions to ask, never an answer. */
import type { Bilingual } from '../kit/bilingual';
import type { Id } from '../kit/ids';
import type { HandlingKind } from '../retrospective/goals';
import type { SeverityLevel } from '../retrospective/severity';
import type { PageId, StepId } from '../retrospective/step-id';

/** A question only this kind of document asks. */
export interface TemplateQuestion {
  readonly step: StepId;
  readonly text: Bilingual;
  /** Asked only at these levels; left out, always. */
  readonly onlyAt?: readonly SeverityLevel[];
}

export interface TemplateTarget {
  readonly kind: HandlingKind;
  /** Whole minutes. */
  readonly minutes: number;
}

export interface Template {
  /** Stable: a document does not keep it, settings may. */
  readonly id: Id;
  readonly name: Bilingual;
  /** One line: when to take it. */
  readonly purpose: Bilingual;
  /** What such a document is called; left out, the default of the language. */
  readonly noun?: Bilingual;
  readonly severity?: SeverityLevel;
  readonly targets?: readonly TemplateTarget[];
  /** Built-in questions it leaves out, by id. */
  readonly hidden?: readonly Id[];
  readonly questions?: readonly TemplateQuestion[];
  /** Headings a page begins with, as Markdown. */
  readonly headings?: Readonly<Partial<Record<PageId, Bilingual>>>;
}
