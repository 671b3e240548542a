/** What a feature needs to show and change the open document. */
import type { Language } from '../../shared/kit/bilingual';
import type { MakeId } from '../../shared/kit/ids';
import type { Instant } from '../../shared/kit/instant';
import type { Edit } from '../../shared/retrospective/edit';
import type { Retrospective } from '../../shared/retrospective/retrospective';

export interface Editing {
  readonly retrospective: Retrospective;
  readonly readOnly: boolean;
  /** Language of the app, not of the document. */
  readonly language: Language;
  /** Answers the way back: taken as undo while nothing was done since, else as an edit of its own where it still fits. */
  readonly apply: (edit: Edit) => () => void;
  readonly makeId: MakeId;
  readonly now: () => Instant;
}
