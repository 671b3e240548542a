/** Many documents of the library as one file. */
export interface BundlePart {
  readonly open: () => void;
}
