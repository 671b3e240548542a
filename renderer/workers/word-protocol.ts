/** What the page and the worker that writes Word files say to each other. */
import type { Asset } from '../../shared/archive/archive';
import type { DocxOptions } from '../../shared/export/docx/export-docx';
import type { Asked } from '../../shared/export/prepare';
import type { Outcome } from '../../shared/kit/outcome';
import type { Retrospective } from '../../shared/retrospective/retrospective';

export interface WordRequest {
  /** What the reader gets: prepared, and masked where that was asked. */
  readonly retrospective: Retrospective;
  readonly asked: Asked;
  /** Images the document shows. */
  readonly assets: readonly Asset[];
  readonly options: Omit<DocxOptions, 'assets'>;
}

export type WordAnswer = Outcome<Uint8Array>;
