/** What a shell without a menu bar and without places on the disk answers. */
import type { FileDocuments, NativeMenu } from '../../shared/host/host';
import { fail, succeed } from '../../shared/kit/outcome';

const nothing = (): void => undefined;

export const noMenu: NativeMenu = { show: nothing, onCommand: () => nothing };

const unsupported = async () => fail({ kind: 'unsupported', subject: '' });

export const noDocuments: FileDocuments = {
  onOpen: () => nothing,
  writeBack: unsupported,
  reread: unsupported,
  hold: async () => succeed(undefined),
  reveal: unsupported,
  locate: unsupported,
};
