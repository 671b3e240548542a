/** What can be done with one document of the list, by its menu and by keys. */
import type { Listed } from '../../store/library';

export interface RowActs {
  readonly onOpen: (listed: Listed) => void;
  readonly onDuplicate: (listed: Listed) => void;
  readonly onStartFrom: (listed: Listed) => void;
  readonly onSaveAsTemplate: (listed: Listed) => void;
  readonly onArchive: (listed: Listed, archived: boolean) => void;
  /** Into the trash; `back` is called when it was taken back out. */
  readonly onDelete: (listed: Listed, back: () => void) => void;
}
