/** What a person may send to whoever helps: versions and the latest lines of the log, and no word of a document. */
import { arch, release } from 'node:os';
import { app, type BrowserWindow } from 'electron';
import { writeFileAtomically } from '../node/atomic-file';
import { log } from './desk';
import { chooseTarget } from './files';
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
  const path = await chooseTarget(window, 'afterword-diagnostics.txt', kind);
  if (path === null) return;
  const written = await writeFileAtomically(path, new TextEncoder().encode(diagnosticsText()), {
    overwrite: true,
  });
  if (!written.ok) await tell(window, 'shell.diagnostics.notWritten', 'shell.diagnostics.elsewhere');
};
