/** Going through the suggestions. */
export interface ReviewPart {
  readonly count: number;
  readonly next: () => void;
  readonly previous: () => void;
}
