/** What can be done with the timeline of step 2. */
export interface TimelinePart {
  readonly hasEvents: boolean;
  /** Tells the events in the narrative that it does not tell yet. */
  readonly draft: () => void;
}
