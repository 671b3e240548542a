/** What the parts of the shell share while it runs: its memory on this machine and its log. */
import { join } from 'node:path';
import { app } from 'electron';
import { type Log, openLog } from '../node/log';

const inUserData = (...parts: readonly string[]): string => join(app.getPath('userData'), ...parts);

/** Files of the shell's own memory, beside the library. */
export const memory = {
  window: (): string => inUserData('window.json'),
  files: (): string => inUserData('files.json'),
};

let opened: Log | null = null;

export const log = (): Log => {
  opened ??= openLog(inUserData('logs'));
  return opened;
};
