/** What can be done to find words in the open document. */
export interface FindPart {
  readonly open: () => void;
  readonly openReplace: () => void;
  /** To the next match, or to the one before; opens the find bar where there is none. */
  readonly step: (by: 1 | -1) => void;
}
