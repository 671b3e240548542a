/** From the command line to a running app: the main program first, then what waits for it to be ready. */
import Module from 'node:module';
import { app } from './app';
import * as electron from './electron';
import { beginWith, readStartOrder } from './start-order';

interface Loader {
  _load(name: string, ...rest: unknown[]): unknown;
}

/** Playwright's `evaluate` asks for the module with `require`. */
const answerRequire = (): void => {
  const loader = Module as unknown as Loader;
  const load = loader._load;
  loader._load = (name, ...rest) => (name === 'electron' ? electron : load.call(Module, name, ...rest));
};

export const boot = async (argv: readonly string[]): Promise<void> => {
  const order = readStartOrder(argv);
  beginWith(order);
  answerRequire();
  // Electron has its own path first, and not that of a script.
  process.argv.splice(0, process.argv.length, argv[0] ?? '', ...argv.slice(2));
  await import(order.main);
  await app.start();
};
