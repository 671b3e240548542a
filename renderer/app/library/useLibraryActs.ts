/** What is done with whole documents of the library, with a word about it and, where it can be, a way back. */
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/kit/ids';
import { type Outcome, type Problem, succeed } from '../../../shared/kit/outcome';
import { archived, unarchived } from '../../../shared/retrospective/status';
import type { Library, Listed, Trashed } from '../../store/library';
import { showToast } from '../../ui/Toast';
import { useStable } from '../../ui/useStable';
import type { AppContext } from '../app-context';
import { problemText } from '../problem-text';
import { keepAsTemplate, tellTemplate } from './template-files';

type Titled = Pick<Listed, 'id' | 'title'>;

export function useLibraryActs(app: AppContext) {
  const { library } = app;
  const { t } = useTranslation();
  const titleOf = ({ title }: Titled) => title || t('app.untitled');
  const tell = (problem: Problem) => showToast(problemText(t, problem));
  const undo = (run: () => void) => ({ label: t('app.undo'), run });

  const remove = async (listed: Titled, back: () => void) => {
    const removed = await library.remove(listed.id);
    if (!removed.ok) return tell(removed.problem);
    const restore = async () => {
      const restored = await library.restore(listed.id);
      if (restored.ok) back();
      else tell(restored.problem);
    };
    return showToast(
      t('home.deleted', { title: titleOf(listed) }),
      undo(() => void restore()),
    );
  };

  const duplicate = async (listed: Titled) => {
    const title = t('home.copyOf', { title: titleOf(listed) });
    const copied = await library.duplicate(listed.id, title);
    if (copied.ok) showToast(t('home.duplicated', { title }));
    else tell(copied.problem);
    return copied;
  };

  const saveAsTemplate = async (listed: Titled) => {
    const kept = await keepAsTemplate(app, listed.id, t);
    if (!kept.ok) return tell(kept.problem);
    return tellTemplate(kept.value, t);
  };

  const archive = async (listed: Titled, into: boolean) => {
    const done = await setArchived(library, listed.id, into);
    if (!done.ok) return tell(done.problem);
    const words = into ? 'home.archivedOne' : 'home.unarchivedOne';
    const takeBack = async () => {
      const taken = await setArchived(library, listed.id, !into);
      if (!taken.ok) tell(taken.problem);
    };
    return showToast(
      t(words, { title: titleOf(listed) }),
      undo(() => void takeBack()),
    );
  };

  const restore = async (trashed: Trashed) => {
    const restored = await library.restore(trashed.id);
    if (restored.ok) showToast(t('home.restored', { title: titleOf(trashed) }));
    else tell(restored.problem);
  };

  const erase = async (all: readonly Trashed[]) => {
    for (const trashed of all) {
      const erased = await library.erase(trashed.id);
      if (!erased.ok) return tell(erased.problem);
    }
    return showToast(t('home.erased', { count: all.length }));
  };

  return useStable({ remove, duplicate, saveAsTemplate, archive, restore, erase });
}

/** Through a session of its own, so that it is an edit like any other; `locked` while another tab writes it. */
async function setArchived(library: Library, id: Id, into: boolean): Promise<Outcome<void>> {
  const opened = await library.open(id);
  if (!opened.ok) return opened;
  const session = opened.value;
  const { status, title } = session.current();
  const isHeld = session.readOnly() !== null;
  if (!isHeld)
    session.apply({ type: 'set-details', details: { status: into ? archived(status) : unarchived(status) } });
  const closed = await session.close();
  if (isHeld) return { ok: false, problem: { kind: 'locked', subject: title } };
  return closed.ok ? succeed(undefined) : closed;
}
