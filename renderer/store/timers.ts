/** The clock hands: given, so that tests turn them. */
export interface Timers {
  readonly setTimeout: (run: () => void, milliseconds: number) => number;
  readonly clearTimeout: (timer: number) => void;
}
