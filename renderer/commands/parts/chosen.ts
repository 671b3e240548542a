/** What can be done with a retrospective as a whole: the open one, or the row chosen in the library. */
export interface ChosenPart {
  readonly isArchived: boolean;
  readonly readOnly: boolean;
  readonly duplicate: () => void;
  readonly startFrom: () => void;
  readonly saveAsTemplate: () => void;
  readonly setArchived: (archived: boolean) => void;
  /** Into the trash. */
  readonly remove: () => void;
}
