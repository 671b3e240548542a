/** Lets this Node load the stand-in as it is written, and gives it to whoever imports `electron`. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'rolldown/utils';

const standIn = new URL('./electron.ts', import.meta.url).href;

/** The project writes its imports without endings. */
const asTypeScript = (specifier, parent) => {
  if (!specifier.startsWith('.') || !parent?.endsWith('.ts')) return null;
  const url = new URL(`${specifier}.ts`, parent);
  return existsSync(url) ? url.href : null;
};

export const resolve = (specifier, context, next) => {
  if (specifier === 'electron' || specifier === 'electron/main') return { url: standIn, shortCircuit: true };
  const url = asTypeScript(specifier, context.parentURL);
  return url === null ? next(specifier, context) : { url, shortCircuit: true };
};

export const load = (url, context, next) => {
  if (!url.endsWith('.ts')) return next(url, context);
  const path = fileURLToPath(url);
  const { code } = transformSync(path, readFileSync(path, 'utf8'));
  return { format: 'module', source: code, shortCircuit: true };
};
