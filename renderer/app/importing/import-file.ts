/** A file or a pasted text becomes a document of the library; what became of its words is said. */
import type { OpenedFile } from '../../../shared/host/host';
import type { Outcome } from '../../../shared/kit/outcome';
import { plainText } from '../../../shared/prose/plain-text';
import { countWords } from '../../../shared/prose/words';
import { importInWorker } from '../../workers/import-client';
import type { BroughtIn } from '../../workers/import-protocol';
import type { AppContext } from '../app-context';

export const importFile = (file: OpenedFile, app: AppContext): Promise<Outcome<BroughtIn>> =>
  importInWorker({ ...file, now: app.now(), zone: app.zone });

export interface ImportTally {
  readonly kept: number;
  readonly words: number;
  /** Parts that found their step. */
  readonly parts: number;
  readonly unsorted: number;
}

/** What the writer is told after an import. */
export const tallyOf = ({ retrospective, report }: BroughtIn): ImportTally | null =>
  report && {
    kept: report.wordsKept,
    words: report.wordsIn,
    parts: report.parts.filter((part) => part.page !== 'unsorted').length,
    unsorted: countWords(plainText(retrospective.prose.unsorted)),
  };
