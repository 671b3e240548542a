/** What an Electron executable is told: the app, the folder of its data, switches, and files. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface StartOrder {
  /** Folder with the app's package.json, packed or not. */
  readonly appPath: string;
  readonly userData: string;
  readonly name: string;
  readonly version: string;
  /** Address of the main program. */
  readonly main: string;
}

const switchOf = (argv: readonly string[], name: string): string | null =>
  argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3) ?? null;

export const readStartOrder = (argv: readonly string[]): StartOrder => {
  const appPath = resolve(argv.slice(2).find((argument) => !argument.startsWith('-')) ?? '.');
  const about: { name: string; version: string; main: string; productName?: string } = JSON.parse(
    readFileSync(join(appPath, 'package.json'), 'utf8'),
  );
  return {
    appPath,
    userData: switchOf(argv, 'user-data-dir') ?? mkdtempSync(join(tmpdir(), 'electron-stand-in-')),
    name: about.productName ?? about.name,
    version: about.version,
    main: pathToFileURL(join(appPath, about.main)).href,
  };
};

let order: StartOrder | null = null;

export const beginWith = (start: StartOrder): void => {
  order = start;
};

export const startOrder = (): StartOrder => {
  if (order === null) throw new Error('The stand-in was imported before it was started.');
  return order;
};
