/** The `afterword` command. */
import { nodeIo } from './node-io';
import { run } from './run';

// A reader that goes away early ("| head") is no problem of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await run(process.argv.slice(2), nodeIo());
