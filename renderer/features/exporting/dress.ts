/** What a Word file looks like. */
import type { Paper } from '../../../shared/export/docx/look';
import type { LookId } from '../../../shared/export/docx/looks';

export interface Dress {
  readonly look: LookId;
  readonly paper: Paper;
}

export const plainDress: Dress = { look: 'standard', paper: 'a4' };
