/** What a step of the path is: questions, structures and checks as data. */
import type { Bilingual } from '../kit/bilingual';
import type { Id } from '../kit/ids';
import type { Retrospective } from '../retrospective/retrospective';
import type { StepId } from '../retrospective/step-id';

export interface Question {
  /** `goals-1` … stable for ever: documents refer to it. */
  readonly id: Id;
  readonly text: Bilingual;
}

/** One criterion of "ready when". */
export interface Check {
  readonly id: Id;
  /** What is asked, as a short noun phrase shown beside the tick ("zone and source"). */
  readonly label: Bilingual;
  /** What is still lacking, as a sentence for status output ("2 events have no source"). Null when it is met. */
  readonly missing: (retrospective: Retrospective) => Bilingual | null;
}

export interface Step {
  readonly id: StepId;
  readonly title: Bilingual;
  /** One line: what this step is for. */
  readonly purpose: Bilingual;
  /** Two lines shown in an empty step as an example, never as content. */
  readonly example: Bilingual;
  readonly questions: readonly Question[];
  readonly checks: readonly Check[];
}

export type StepState = 'empty' | 'in-progress' | 'ready';

export interface StepProgress {
  readonly step: StepId;
  readonly state: StepState;
  readonly met: number;
  readonly total: number;
  /** What is still lacking, one sentence a check. */
  readonly missing: readonly { readonly check: Id; readonly label: Bilingual; readonly says: Bilingual }[];
}
