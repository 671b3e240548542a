/** What a shell without a menu bar and without places on the disk answers. */
import type { FileDocuments, NativeMenu } from '../../shared/host/host';
import { fail } from '../../shared/kit/outcome';

const nothing = (): void => undefined;

export const noMenu: NativeMenu = { show: nothing, onCommand: () => nothing };

export const noDocuments: FileDocuments = {
  onOpen: () => nothing,
  writeBack: async () => fail({ kind: 'unsupported', subject: '' }),
  reread: async () => fail({ kind: 'unsupported', subject: '' }),
};
