/** What the editor of a page is given beside its text and its suggestions. */
import { useCallback, useMemo } from 'react';
import type { PageId } from '../../../shared/retrospective/step-id';
import type { EditorProps, InsertedKind } from '../../editor/contract';
import type { DocumentSession } from '../../store/session';
import type { AppContext } from '../app-context';
import { focusItem, insertedItem, movedFrom } from './insert-item';
import { useImages } from './useImages';

export type EditorServices = Pick<EditorProps, 'images' | 'onInsert'>;

interface EditorServicesOrder {
  readonly page: PageId;
  readonly goTo: (page: PageId) => void;
}

export function useEditorServices(
  app: AppContext,
  session: DocumentSession,
  { page, goTo }: EditorServicesOrder,
): EditorServices {
  const images = useImages(app, session);
  const { makeId } = app;
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
