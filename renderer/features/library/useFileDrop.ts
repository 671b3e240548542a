/** Files and folders dropped on the page are read and handed on; other things that are dragged are left alone. */
import { type DragEvent, useState } from 'react';
import type { OpenedFile } from '../../../shared/host/host';
import type { Outcome } from '../../../shared/kit/outcome';
import { readDropped } from './dropped-files';

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
      void readDropped(event.dataTransfer).then(onFiles);
    },
  };
  return { isOver, handlers };
}
