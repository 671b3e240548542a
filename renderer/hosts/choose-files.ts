/** Asks for files with the page's own file field, which every browser has. */
import { limitOf, tooLarge } from '../../shared/host/file-limit';
import type { FileKind, OpenedFile, OpenOrder } from '../../shared/host/host';
import { fail, type Outcome, succeed } from '../../shared/kit/outcome';

const endings = ({ extensions }: FileKind): readonly string[] => extensions.map((ending) => `.${ending}`);

const pick = ({ kinds, multiple }: OpenOrder): Promise<readonly File[]> =>
  new Promise((settle) => {
    const field = document.createElement('input');
    field.type = 'file';
    field.multiple = multiple;
    field.accept = kinds.flatMap(endings).join(',');
    field.addEventListener('change', () => settle([...(field.files ?? [])]));
    field.addEventListener('cancel', () => settle([]));
    field.click();
  });

const read = async (file: File): Promise<Outcome<OpenedFile>> => {
  const limit = limitOf(file.name);
  if (file.size > limit) return tooLarge(file.name, limit);
  return file.arrayBuffer().then(
    (buffer) => succeed({ name: file.name, bytes: new Uint8Array(buffer) }),
    () => fail({ kind: 'unreadable', subject: file.name }),
  );
};

/** `cancelled` when none was chosen; one file that cannot be taken refuses all of them. */
export const chooseFiles = async (order: OpenOrder): Promise<Outcome<readonly OpenedFile[]>> => {
  const chosen = await pick(order);
  if (chosen.length === 0) return fail({ kind: 'cancelled' });
  const files: OpenedFile[] = [];
  for (const file of chosen) {
    const opened = await read(file);
    if (!opened.ok) return opened;
    files.push(opened.value);
  }
  return succeed(files);
};
