/** A user of the desktop: the answers to its dialogs, and the page's bridge as the page would use it. */
import type { ElectronApplication, Page } from '@playwright/test';
import type { Bridge } from '../../shared/host/channels';

/** The next save dialogs answer this path; none dismisses them. */
export const savesTo = (app: ElectronApplication, filePath: string | null): Promise<void> =>
  app.evaluate(({ dialog }, path) => {
    const counted = { placesAsked: 0 };
    Object.assign(globalThis, { counted });
    dialog.showSaveDialog = async () => {
      counted.placesAsked++;
      return { canceled: path === null, filePath: path ?? '' };
    };
  }, filePath);

/** How many save dialogs there were since. */
export const placesAsked = (app: ElectronApplication): Promise<number> =>
  app.evaluate(() => (globalThis as unknown as { counted: { placesAsked: number } }).counted.placesAsked);

/** The next open dialogs answer these files. */
export const picks = (app: ElectronApplication, filePaths: readonly string[]): Promise<void> =>
  app.evaluate(
    ({ dialog }, paths) => {
      dialog.showOpenDialog = async () => ({ canceled: paths.length === 0, filePaths: paths });
    },
    [...filePaths],
  );

/** The next questions are answered by this button; answers what was asked so far. */
export const presses = (app: ElectronApplication, button: number): Promise<void> =>
  app.evaluate(({ dialog }, response) => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    dialog.showMessageBox = (async (...order: unknown[]) => {
      asked.push((order.at(-1) as { message: string }).message);
      return { response, checkboxChecked: false };
    }) as typeof dialog.showMessageBox;
  }, button);

export const asked = (app: ElectronApplication): Promise<readonly string[]> =>
  app.evaluate(() => (globalThis as unknown as { asked: string[] }).asked);

/** Chooses an item of the menu bar by its id, as a click on it would. */
export const choose = (app: ElectronApplication, id: string): Promise<void> =>
  app.evaluate(({ Menu }, wanted) => Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click(), id);

type Question = Exclude<keyof Bridge, `on${string}` | 'setFlush'>;

/** Asks main as the page would; files go as lists of bytes. */
export const askMain = (page: Page, question: Question, order: unknown): Promise<unknown> =>
  page.evaluate(
    async ([name, input]) => {
      const bridge = (globalThis as unknown as { afterword: Record<string, (input: unknown) => unknown> })
        .afterword;
      const revive = (value: unknown): unknown =>
        value !== null && typeof value === 'object' && 'bytes' in value
          ? { ...value, bytes: new Uint8Array(value.bytes as number[]) }
          : value;
      const plain = (_key: string, value: unknown) => (value instanceof Uint8Array ? [...value] : value);
      return JSON.parse(JSON.stringify(await bridge[name as string]?.(revive(input)), plain));
    },
    [question, order] as const,
  );
