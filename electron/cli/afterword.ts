/** The `afterword` command, and the thread it imports on. */
import { isMainThread } from 'node:worker_threads';
import { serveImport } from './import-thread';
import { nodeIo } from './node-io';
import { run } from './run';

async function main(): Promise<void> {
  // A reader that goes away early ("| head") is no problem of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  process.exitCode = await run(process.argv.slice(2), nodeIo(new URL(import.meta.url)));
}

await (isMainThread ? main() : serveImport());
