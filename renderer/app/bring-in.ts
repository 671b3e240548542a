/** A file or a pasted text becomes a document of the library; what became of its words is said. */
import type { OpenedFile } from '../../shared/host/host';
import type { Outcome } from '../../shared/kit/outcome';
import { plainText } from '../../shared/prose/plain-text';
import { countWords } from '../../shared/prose/words';
import type { Retrospective } from '../../shared/retrospective/retrospective';
import type { PageId } from '../../shared/retrospective/step-id';
import { progressOf } from '../../shared/steps/progress';
import { importInWorker } from '../workers/import-client';
import type { BroughtIn } from '../workers/import-protocol';
import { pageInHand } from './pages';
import type { AppPlace } from './place';

export const bringIn = (file: OpenedFile, place: AppPlace): Promise<Outcome<BroughtIn>> =>
  importInWorker({ ...file, now: place.now(), zone: place.zone });

/** The page a document that just came in opens at: the first that has something, Unsorted at the last. */
export function openingPage(retrospective: Retrospective): PageId {
  const states = progressOf(retrospective).map((progress) => progress.state);
  return states.every((state) => state === 'empty') ? 'unsorted' : pageInHand(states);
}

export interface Kept {
  readonly kept: number;
  readonly words: number;
  /** Parts that found their step. */
  readonly parts: number;
  readonly unsorted: number;
}

/** What the writer is told after an import. */
export const keptOf = ({ retrospective, report }: BroughtIn): Kept | null =>
  report && {
    kept: report.wordsKept,
    words: report.wordsIn,
    parts: report.parts.filter((part) => part.page !== 'unsorted').length,
    unsorted: countWords(plainText(retrospective.prose.unsorted)),
  };

/** Whether two documents say the same, whatever the order of their keys. */
export const isSame = (one: Retrospective, other: Retrospective): boolean =>
  JSON.stringify(one, sorted) === JSON.stringify(other, sorted);

const sorted = (_key: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
