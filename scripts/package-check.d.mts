/** The types of package-check.mjs, for the test that looks into the package. */

export interface Packed {
  /** Everything of this run, to be removed afterwards. */
  readonly folder: string;
  readonly packed: string;
  readonly binary: string;
  /** The unpacked app.asar. */
  readonly app: string;
  readonly files: readonly string[];
}

export function packWithStub(): Promise<Packed>;
export function fusesOn(binary: string): readonly string[];
