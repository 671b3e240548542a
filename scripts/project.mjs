/** Where the project lies, for scripts that may be started from anywhere. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const project = fileURLToPath(new URL('..', import.meta.url));

export const inProject = (...parts) => resolve(project, ...parts);
