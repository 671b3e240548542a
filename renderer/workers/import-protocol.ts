/** What the page and the import worker say to each other. */

import type { Asset } from '../../shared/archive/archive';
import type { Beside, Imported, ImportTally } from '../../shared/import/imported';
import type { Outcome } from '../../shared/kit/outcome';
import type { Retrospective } from '../../shared/retrospective/retrospective';

export interface ImportRequest {
  /** File name; empty for a pasted text. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly now: string;
  /** IANA zone for times, when the text announces none. */
  readonly zone: string;
  /** Pictures that came along with a Markdown file, by name. */
  readonly beside?: Beside;
}

export interface BroughtIn {
  readonly retrospective: Retrospective;
  readonly assets: readonly Asset[];
  /** What became of a text; null for an archive, which is taken as it is. */
  readonly report: ImportTally | null;
  /** Where the file tells of several incidents, each by itself. */
  readonly incidents?: readonly Imported[];
  /** Where a zip holds several documents: those after the first. */
  readonly others?: readonly BroughtIn[];
}

export type ImportAnswer = Outcome<BroughtIn>;
