/** The flags of `export` that formats read, each once: what it is called and what it holds. */
import { Option } from 'commander';
import type { Say } from '../say';

export interface ExportFlags {
  /** The timeline lists only the starred events. */
  readonly keyEvents?: boolean;
}

export const flagOptions = (say: Say): readonly Option[] => [
  new Option('--key-events', say('export.keyEvents')),
];
