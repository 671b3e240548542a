/** What the features need to show and change the open document. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Edit } from '../../../shared/retrospective/edit';
import type { Editing } from '../../store/editing';
import type { DocumentSession } from '../../store/session';
import { useReadOnly } from '../../store/useSession';
import { showToast } from '../../ui/Toast';
import type { ScreenProps } from '../app-context';
import { useStructured } from './useStructured';

export function useEditing(session: DocumentSession, { app, language }: ScreenProps): Editing {
  const { t } = useTranslation();
  const retrospective = useStructured(session);
  const readOnly = useReadOnly(session) !== null;
  const { makeId, now } = app;
  return useMemo(() => {
    const apply = (edit: Edit) => {
      const entry = session.apply(edit);
      return () => {
        const obstacle = entry && session.takeBack(entry);
        if (obstacle) showToast(t(`history.obstacles.${obstacle}`));
      };
    };
    return { retrospective, readOnly, language, apply, makeId, now };
  }, [retrospective, readOnly, language, session, makeId, now, t]);
}
