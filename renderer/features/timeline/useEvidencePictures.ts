/** Pictures as evidence: chosen, or pasted or dropped on the row of an event, taken in like those of the text, and described there. */
import { type ClipboardEvent, type DragEvent, useContext, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/kit/ids';
import type { Evidence } from '../../../shared/retrospective/timeline';
import { ImageStoreContext } from '../../editor/image/image-context';
import { takeImage } from '../../editor/image/take-image';
import type { Editing } from '../../store/editing';
import { showToast } from '../../ui/Toast';
import { useStable } from '../../ui/useStable';

interface EvidencePictures {
  /** Asks for a file and makes it evidence of the event. */
  readonly choose: (event: Id) => void;
  /** The event above whose row a file is held. */
  readonly over: Id | null;
  /** Of the list that holds the rows. */
  readonly handlers: {
    readonly onPaste: (paste: ClipboardEvent) => void;
    readonly onDragOver: (drag: DragEvent) => void;
    readonly onDragLeave: () => void;
    readonly onDrop: (drop: DragEvent) => void;
  };
}

/** The event whose row the element is in. */
export const rowAt = (target: EventTarget): Id | null =>
  (target instanceof Element && target.closest<HTMLElement>('[data-row]')?.dataset.row) || null;

/** What was copied with words beside it is pasted as those words. */
const pasted = (data: DataTransfer): readonly File[] =>
  data.getData('text/plain') === '' ? [...data.files] : [];

/** `show` unfolds the event, so that the picture and the field for its description are seen. */
export function useEvidencePictures(editing: Editing, show: (event: Id) => void): EvidencePictures {
  const { t } = useTranslation();
  const store = useContext(ImageStoreContext);
  const [over, setOver] = useState<Id | null>(null);
  const add = useAdding(editing, show);
  const take = async (id: Id, blobs: readonly Blob[]) => {
    for (const blob of blobs) {
      const taken = await takeImage(blob);
      if (!taken.ok) showToast(t(`editor.image.refused.${taken.why}`));
      else if (await store?.keep(taken.image.asset)) add(id, taken.image.asset.hash);
    }
  };
  const { choose } = useStable({
    choose: async (id: Id) => {
      const blob = await store?.choose();
      if (blob) await take(id, [blob]);
    },
  });
  const takeFrom = (happening: ClipboardEvent | DragEvent, files: readonly File[]) => {
    const id = rowAt(happening.target);
    if (editing.readOnly || id === null || files.length === 0) return;
    happening.preventDefault();
    void take(id, files);
  };
  return {
    choose,
    over,
    handlers: {
      onPaste: (paste) => takeFrom(paste, pasted(paste.clipboardData)),
      onDragOver: (drag) => {
        if (editing.readOnly || !drag.dataTransfer.types.includes('Files')) return;
        drag.preventDefault();
        setOver(rowAt(drag.target));
      },
      onDragLeave: () => setOver(null),
      onDrop: (drop) => {
        setOver(null);
        takeFrom(drop, [...drop.dataTransfer.files]);
      },
    },
  };
}

/** Adds it to the event as it is by now, and goes to its description. */
function useAdding(editing: Editing, show: (event: Id) => void): (id: Id, hash: string) => void {
  const { add } = useStable({
    add: (id: Id, hash: string) => {
      const event = editing.retrospective.events.find((one) => one.id === id);
      if (!event) return;
      const picture: Evidence = { id: editing.makeId(), kind: 'image', hash, alt: '' };
      const item = { ...event, evidence: [...event.evidence, picture] };
      flushSync(() => {
        show(id);
        editing.apply({ type: 'put-item', collection: 'events', item });
      });
      descriptionOf(picture.id)?.focus();
    },
  });
  return add;
}

const descriptionOf = (id: Id): HTMLElement | null =>
  document.querySelector(`[data-evidence="${CSS.escape(id)}"] textarea`);
