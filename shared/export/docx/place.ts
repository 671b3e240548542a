/** A place in the document that other places point at. */
import { Bookmark, BookmarkEnd, BookmarkStart, type ParagraphChild } from 'docx';

/** A bookmark with a number of the document: the library counts those of all documents together. */
export class Place extends Bookmark {
  constructor(
    private readonly name: string,
    private readonly number: number,
    children: readonly ParagraphChild[],
  ) {
    super({ id: name, children });
  }

  override get writtenAs() {
    return [new BookmarkStart(this.name, this.number), ...this.children, new BookmarkEnd(this.number)];
  }
}
