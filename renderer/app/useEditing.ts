/** What the features need to show and change the open document. */
import { useMemo } from 'react';
import type { Editing } from '../store/editing';
import type { DocumentSession } from '../store/session';
import { useReadOnly } from '../store/useSession';
import type { ScreenProps } from './place';
import { useStructured } from './useStructured';

export function useEditing(session: DocumentSession, { place, language }: ScreenProps): Editing {
  const retrospective = useStructured(session);
  const readOnly = useReadOnly(session) !== null;
  const { makeId, now } = place;
  return useMemo(
    () => ({ retrospective, readOnly, language, apply: (edit) => session.apply(edit), makeId, now }),
    [retrospective, readOnly, language, session, makeId, now],
  );
}
