/** What the editor of a page is given beside its text and its suggestions. */
import { useCallback, useMemo } from 'react';
import type { PageId } from '../../shared/retrospective/step-id';
import type { EditorProps, InsertedKind } from '../editor/contract';
import type { DocumentSession } from '../store/session';
import { focusItem, insertedItem, movedFrom } from './insert-item';
import type { AppPlace } from './place';
import { useImages } from './useImages';

export type Writing = Pick<EditorProps, 'images' | 'onInsert'>;

interface WritingOrder {
  readonly page: PageId;
  readonly goTo: (page: PageId) => void;
}

export function useWriting(place: AppPlace, session: DocumentSession, { page, goTo }: WritingOrder): Writing {
  const images = useImages(place, session);
  const { makeId } = place;
  const onInsert = useCallback(
    (kind: InsertedKind, text: string, block: number) => {
      const inserted = insertedItem(kind, text, makeId);
      session.apply(block < 0 ? inserted.edit : movedFrom(page, block, inserted.edit));
      goTo(inserted.page);
      focusItem(inserted.id);
    },
    [session, makeId, goTo, page],
  );
  return useMemo(() => ({ images, onInsert }), [images, onInsert]);
}
