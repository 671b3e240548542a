/** What goes into the log about the shell itself: its start, its end, and faults by their code only. */
import { release } from 'node:os';
import { app } from 'electron';
import { log } from './desk';

/** The message of an error may quote what was typed; its code never does. */
const codeOf = (cause: unknown): string => {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return /^[A-Z_0-9]{2,40}$/.test(code) ? code : 'unknown';
};

/** A fault is written down and survived: the page holds the words, and it is still there. */
export const logFaults = (): void => {
  process.on('uncaughtException', (cause) =>
    log().write({ event: 'fault', where: 'main', code: codeOf(cause) }),
  );
  process.on('unhandledRejection', (cause) =>
    log().write({ event: 'fault', where: 'promise', code: codeOf(cause) }),
  );
};

export const logStart = (): void => {
  log().write({
    event: 'started',
    version: app.getVersion(),
    electron: process.versions.electron ?? '',
    system: `${process.platform}-${release()}`,
  });
  app.on('will-quit', () => log().write({ event: 'quit' }));
};

/** Without a window there is nothing to go on with. */
export const endWithFault = (cause: unknown): void => {
  log().write({ event: 'fault', where: 'main', code: codeOf(cause) });
  console.error(cause);
  app.exit(1);
};
