/** What can be done with the open document. */
import type { PageId } from '../../../shared/retrospective/step-id';

export interface DeskPart {
  readonly readOnly: boolean;
  readonly page: PageId;
  readonly isPanelOpen: boolean;
  readonly goTo: (page: PageId) => void;
  readonly togglePanel: () => void;
  readonly exportDocument: () => void;
}
