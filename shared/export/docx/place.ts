/** A place in the document that other places point at. */
import { type Content, Written } from './elements';
import { attributesIn } from './markup';

/** A bookmark with a number of the document: the library counts those of all documents together. */
export const placed = (name: string, number: number, children: readonly Content[]): readonly Content[] => [
  new Written('w:bookmarkStart', attributesIn({ 'w:name': name, 'w:id': number }), ''),
  ...children,
  new Written('w:bookmarkEnd', attributesIn({ 'w:id': number }), ''),
];
