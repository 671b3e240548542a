#!/usr/bin/env node
/** Looks like Electron's executable: takes its arguments, then runs the app's built main program in this Node. */
import { open } from 'node:inspector';
import { register } from 'node:module';

register(new URL('./load-typescript.mjs', import.meta.url));

// Playwright reads the debugger's address from here, as it does with Electron.
if (process.argv.some((argument) => argument.startsWith('--inspect'))) open(0);

const { boot } = await import('./boot.ts');
await boot(process.argv);
