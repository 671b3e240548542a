/** Types of lint-tables.mjs, for the build's configuration. */
import type { Plugin } from 'vite';

export function lintTables(): Plugin;
