/** What a command of the command line is: a file beside this one, and a line in the registry. */
import type { Command } from 'commander';
import type { ExitCode, Io } from '../io';
import type { Say } from '../say';

export type BuildCommand = (io: Io, finish: (code: ExitCode) => void, say: Say) => Command;
