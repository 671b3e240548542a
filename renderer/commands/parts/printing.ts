/** Putting the document on paper. */
export interface PrintingPart {
  readonly print: (to: 'pdf' | 'printer') => void;
  /** PDF files are written here, not by a print dialog. */
  readonly writesPdf: boolean;
}
