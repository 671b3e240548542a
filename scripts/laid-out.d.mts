/** Types of laid-out.mjs, for the build's configuration. */
import type { Plugin } from 'vite';

export function laidOut(): Plugin;
