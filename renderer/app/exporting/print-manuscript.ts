/** Composes what is printed, pictures and all; loaded when somebody prints. */
import { pictureFiles, shownFrom } from '../../../shared/diagrams/picture-files';
import { fitManuscript } from '../../../shared/export/fit-manuscript';
import { composeManuscript } from '../../../shared/manuscript/compose';
import type { Manuscript } from '../../../shared/manuscript/manuscript';

export interface Printed {
  readonly manuscript: Manuscript;
  /** SVG texts by the name at the end of the address the manuscript shows them from. */
  readonly pictures: ReadonlyMap<string, string>;
}

/** Fit for paper as for a file: nothing unprintable, no address outside the allow-list. */
export function compose(...[retrospective, options]: Parameters<typeof composeManuscript>): Printed {
  const files = pictureFiles(retrospective, options.language);
  const pictures = shownFrom(files, 'pictures');
  return {
    manuscript: fitManuscript(composeManuscript(retrospective, { ...options, pictures })),
    pictures: new Map(files.map(({ name, svg }) => [name, svg])),
  };
}
