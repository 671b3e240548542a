/** What is done with a whole retrospective, offered for the one that is open. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/kit/ids';
import { archived, unarchived } from '../../../shared/retrospective/status';
import { templateOf } from '../../../shared/templates/own-template';
import type { ChosenPart } from '../../commands/parts/chosen';
import { useOffer } from '../../commands/surroundings';
import type { Editing } from '../../store/editing';
import { keepTemplate } from '../../store/own-templates';
import type { DocumentSession } from '../../store/session';
import { showToast } from '../../ui/Toast';
import { useStable } from '../../ui/useStable';
import type { AppContext } from '../app-context';
import { tellTemplate } from '../library/template-files';
import { useLibraryActs } from '../library/useLibraryActs';
import { problemText } from '../problem-text';
import { go } from '../route';

interface DocumentActsOrder {
  readonly app: AppContext;
  readonly session: DocumentSession;
  readonly editing: Editing;
  readonly startFrom: (id: Id) => void;
}

export function useDocumentActs({ app, session, editing, startFrom }: DocumentActsOrder): void {
  const { t } = useTranslation();
  const library = useLibraryActs(app);
  const { id } = session;
  const { readOnly, retrospective } = editing;
  const { title } = retrospective;
  const isArchived = retrospective.status.state === 'archived';
  const setStatus = (into: boolean) => {
    const { status } = session.current();
    const next = into ? archived(status) : unarchived(status);
    editing.apply({ type: 'set-details', details: { status: next } });
  };
  const acts = useStable({
    duplicate: () => void session.flush().then(() => library.duplicate({ id, title })),
    startFrom: () => void session.flush().then(() => startFrom(id)),
    saveAsTemplate: () => {
      const name = title || t('app.untitled');
      const kept = keepTemplate(templateOf(session.current(), name, app.makeId()));
      if (kept.ok) tellTemplate(name, t);
      else showToast(problemText(t, kept.problem));
    },
    setArchived: (into: boolean) => {
      setStatus(into);
      const words = into ? 'home.archivedOne' : 'home.unarchivedOne';
      const back = { label: t('app.undo'), run: () => setStatus(!into) };
      showToast(t(words, { title: title || t('app.untitled') }), back);
    },
    remove: () => {
      go({ screen: 'home' });
      // Nobody may be writing what goes into the trash.
      void session.close().then(() => library.remove({ id, title }, () => undefined));
    },
  });
  const part = useMemo<ChosenPart>(() => ({ isArchived, readOnly, ...acts }), [isArchived, readOnly, acts]);
  useOffer('chosen', part);
}
