/** The file of this machine that the open document goes on writing. */
export interface FilePart {
  readonly isLinked: boolean;
  /** Files can be shown in a file manager here. */
  readonly canReveal: boolean;
  /** Writes the document to a place the user picks; where files keep their place, later changes go there, too. */
  readonly saveAs: () => void;
  readonly reveal: () => void;
  readonly unlink: () => void;
}
