/** Dialogs nobody sees: each is dismissed unless a test puts its own answer in the place of one. */

export interface MessageBox {
  readonly message: string;
  readonly buttons: readonly string[];
  readonly cancelId?: number;
}

/** What was shown, latest last. */
export const shown: unknown[] = [];

const dismissed =
  <T>(answer: T) =>
  async (...order: unknown[]): Promise<T> => {
    shown.push(order.at(-1));
    return answer;
  };

export const dialog = {
  showOpenDialog: dismissed({ canceled: true, filePaths: [] as string[] }),
  showSaveDialog: dismissed({ canceled: true, filePath: '' }),
  showMessageBox: async (...order: unknown[]) => {
    const box = order.at(-1) as MessageBox;
    shown.push(box);
    return { response: box.cancelId ?? 0, checkboxChecked: false };
  },
  showErrorBox: (message: string): void => {
    shown.push(message);
  },
};

/** Nothing leaves the machine from a test. */
export const shell = {
  openExternal: async (_address: string): Promise<void> => undefined,
  showItemInFolder: (_path: string): void => undefined,
  openPath: async (_path: string): Promise<string> => '',
};
