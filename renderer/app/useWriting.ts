/** What the editor of a page is given beside its text and its suggestions. */
import { useCallback, useMemo } from 'react';
import type { PageId } from '../../shared/retrospective/step-id';
import type { EditorProps, InsertedKind } from '../editor/contract';
import type { DocumentSession } from '../store/session';
import { focusItem, insertedItem } from './insert-item';
import type { AppPlace } from './place';
import { useImages } from './useImages';

export type Writing = Pick<EditorProps, 'images' | 'onInsert'>;

export function useWriting(place: AppPlace, session: DocumentSession, goTo: (page: PageId) => void): Writing {
  const images = useImages(place, session);
  const { makeId } = place;
  const onInsert = useCallback(
    (kind: InsertedKind, text: string) => {
      const { id, page, edit } = insertedItem(kind, text, makeId);
      session.apply(edit);
      goTo(page);
      focusItem(id);
    },
    [session, makeId, goTo],
  );
  return useMemo(() => ({ images, onInsert }), [images, onInsert]);
}
