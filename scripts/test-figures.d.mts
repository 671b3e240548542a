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
