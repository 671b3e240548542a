/** What a person may send to whoever helps: versions and the latest lines of the log, and no word of a document. */
import { arch, release } from 'node:os';
import { app, type BrowserWindow } from 'electron';
import { log } from './desk';
import { saveChosen } from './files';
import { say, tell } from './words';

const lines = 200;

export const diagnosticsText = (): string =>
  [
    `Afterword ${app.getVersion()}`,
    `Electron ${process.versions.electron}, Chromium ${process.versions.chrome ?? ''}, Node ${process.versions.node}`,
    `${process.platform} ${release()} ${arch()}`,
    `Packed: ${app.isPackaged}`,
    '',
    ...log().tail(lines),
    '',
  ].join('\n');

export const exportDiagnostics = async (window: BrowserWindow): Promise<void> => {
  const kind = { name: say('shell.diagnostics.kind'), extensions: ['txt'] };
  const saved = await saveChosen(window, {
    name: 'afterword-diagnostics.txt',
    kind,
    bytes: () => new TextEncoder().encode(diagnosticsText()),
  });
  if (!saved.ok && saved.problem.kind !== 'cancelled')
    await tell(window, 'shell.diagnostics.notWritten', 'shell.diagnostics.elsewhere');
};
