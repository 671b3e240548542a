/** What a consistency check is: data with a pure, total function. */
import type { Id } from '../kit/ids';
import type { Retrospective } from '../retrospective/retrospective';
import type { Diagnostic } from './diagnostic';
import type { Passage } from './passages';

/** What every check is given. */
export interface Subject {
  readonly retrospective: Retrospective;
  readonly passages: readonly Passage[];
  /** The document is read as a source wrote it, so that the order of its rows says something. */
  readonly asWritten: boolean;
}

export interface Check {
  /** Stable: programs that read `status` know it. */
  readonly id: Id;
  readonly find: (subject: Subject) => readonly Found[];
}

/** A diagnostic before the registry signs it. */
export type Found = Omit<Diagnostic, 'check'>;
