/** A temporary folder of a run's own: whatever tests and the browsers they start leave there goes with it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** For this process and all that it starts; answers what removes it. Both test runners take this as their setup. */
export default function ownTempFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-run-'));
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  // A browser that was just closed may still write.
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}
