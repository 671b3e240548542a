/** Going through the suggestions. */
export interface ReviewPart {
  readonly count: number;
  /** Whether suggestions show on this machine. */
  readonly isShown: boolean;
  readonly next: () => void;
  readonly previous: () => void;
  /** Whether the caret stands in the words of one. */
  readonly isAtCaret: () => boolean;
  readonly openAtCaret: () => void;
  readonly listIgnored: () => void;
  readonly setShown: (shown: boolean) => void;
}
