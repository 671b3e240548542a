/** Going through the places where the document contradicts itself. */
export interface ChecksPart {
  readonly count: number;
  readonly next: () => void;
}
