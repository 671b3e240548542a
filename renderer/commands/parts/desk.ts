/** What can be done with the open document. */
import type { Id } from '../../../shared/kit/ids';
import type { PageId } from '../../../shared/retrospective/step-id';
import type { InsertedKind } from '../../editor/contract';

/** Another document of the library, as far as one needs to point at it. */
export interface OtherDocument {
  readonly id: Id;
  readonly title: string;
}

export interface DeskPart {
  readonly readOnly: boolean;
  readonly page: PageId;
  readonly isPanelOpen: boolean;
  readonly goTo: (page: PageId) => void;
  readonly togglePanel: () => void;
  readonly exportDocument: () => void;
  /** Into the text; tells the writer when the clipboard may not be read. */
  readonly pastePlain: () => void;
  /** A log or chat becomes events of the timeline. */
  readonly timelineFromLog: () => void;
  /** Beside the document: the line of a pasted text by the hash of its evidence. */
  readonly showInLog: (hash: string) => void;
  /** What else lies in the library, newest first, without the sample. */
  readonly otherDocuments: () => Promise<readonly OtherDocument[]>;
  readonly openOther: (id: Id) => void;
  /** A new item of the document, which begins with the words selected in the text, and the way there. */
  readonly insertItem: (kind: InsertedKind) => void;
}
