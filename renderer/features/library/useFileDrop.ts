/** Files dropped on the page are read here and handed on; other things that are dragged are left alone. */
import { type DragEvent, useState } from 'react';
import { limitOf } from '../../../shared/host/file-limit';
import type { OpenedFile } from '../../../shared/host/host';
import { fail, type Outcome, succeed } from '../../../shared/kit/outcome';

const hasFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');

export function useFileDrop(onFiles: (files: Outcome<readonly OpenedFile[]>) => void) {
  const [isOver, setOver] = useState(false);
  const handlers = {
    onDragOver(event: DragEvent) {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave(event: DragEvent) {
      if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
    },
    onDrop(event: DragEvent) {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      void readFiles(event.dataTransfer.files).then(onFiles);
    },
  };
  return { isOver, handlers };
}

/** One byte above the limit is enough for the import to refuse the file; the rest never fills the memory. */
const readFile = async (file: File): Promise<OpenedFile> => {
  const start = file.slice(0, limitOf(file.name) + 1);
  return { name: file.name, bytes: new Uint8Array(await start.arrayBuffer()) };
};

/** A dropped folder cannot be read: then none of what was dropped is taken. */
async function readFiles(files: FileList): Promise<Outcome<readonly OpenedFile[]>> {
  const dropped = [...files];
  try {
    return succeed(await Promise.all(dropped.map(readFile)));
  } catch {
    return fail({ kind: 'unreadable', subject: dropped.map(({ name }) => name).join(', ') });
  }
}
