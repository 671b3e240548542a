/** Saves bytes from a browser: to a place the user picks where the browser can, else as a download. */
import type { SavedFile, SaveOrder } from '../../shared/host/host';
import { fail, type Outcome, succeed } from '../../shared/kit/outcome';
import { domProblem, nameOf } from './dom-problem';

interface Picker {
  showSaveFilePicker(options: {
    readonly suggestedName: string;
    readonly types: readonly { readonly description: string; readonly accept: Record<string, string[]> }[];
  }): Promise<FileSystemFileHandle>;
}

const hasPicker = (surroundings: object): surroundings is Picker => 'showSaveFilePicker' in surroundings;

/** The browser swaps the written file in on close: a failed write leaves the old one whole. */
const write = async (handle: FileSystemFileHandle, bytes: Uint8Array): Promise<Outcome<SavedFile>> => {
  try {
    const stream = await handle.createWritable();
    await stream.write(new Uint8Array(bytes));
    await stream.close();
    return succeed({ name: handle.name });
  } catch (cause) {
    return fail(domProblem(cause, handle.name));
  }
};

/** Milliseconds until a download must have begun to read its blob. */
const downloadBegins = 60_000;

const download = ({ name, bytes }: SaveOrder): Outcome<SavedFile> => {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), downloadBegins);
  return succeed({ name });
};

const pickAndWrite = async (picker: Picker, order: SaveOrder): Promise<Outcome<SavedFile>> => {
  const { name, kind, bytes } = order;
  const accept = { 'application/octet-stream': kind.extensions.map((ending) => `.${ending}`) };
  try {
    const types = [{ description: kind.name, accept }];
    const handle = await picker.showSaveFilePicker({ suggestedName: name, types });
    return await write(handle, bytes);
  } catch (cause) {
    // The click that asked is too long ago for a picker, not for a download.
    return nameOf(cause) === 'SecurityError' ? download(order) : fail(domProblem(cause, name));
  }
};

/** `name` of the answer is the one the user chose; a download keeps the suggested one. */
export const saveBytes = async (order: SaveOrder): Promise<Outcome<SavedFile>> => {
  const surroundings: object = globalThis;
  return hasPicker(surroundings) ? pickAndWrite(surroundings, order) : download(order);
};
