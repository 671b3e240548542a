/** The types of test-figures.mjs, for the test that holds it. */

export interface Figures {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const nothing: Figures;
export const add: (a: Figures, b: Figures) => Figures;
export const readVitest: (file: string) => ReadonlyMap<string, Figures>;
export const readPlaywright: (file: string) => ReadonlyMap<string, Figures>;

export interface Failure {
  /** File and title. */
  readonly name: string;
  readonly message: string;
}

export const vitestFailures: (file: string) => readonly Failure[];
export const playwrightFailures: (file: string) => readonly Failure[];
export const playwrightSecondTries: (file: string) => readonly Failure[];
