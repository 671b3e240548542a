/** A file is picked and compared with the open document it is another state of. */
import { useTranslation } from 'react-i18next';
import type { DocumentSession } from '../../store/session';
import { showToast } from '../../ui/Toast';
import type { AppContext } from '../app-context';
import { importFile } from '../importing/import-file';
import { problemText } from '../problem-text';
import { compareWith } from './compare-with';

export function useCompareFile(app: AppContext, session: DocumentSession): () => void {
  const { t } = useTranslation();
  const compareFile = async () => {
    const kinds = [{ name: t('app.name'), extensions: ['afterword'] }];
    const picked = await app.host.openFiles({ kinds, multiple: false });
    if (!picked.ok) {
      if (picked.problem.kind !== 'cancelled') showToast(problemText(t, picked.problem));
      return;
    }
    const [file] = picked.value;
    const brought = file && (await importFile(file, app));
    if (!brought) return;
    if (!brought.ok) return showToast(problemText(t, brought.problem));
    const { retrospective, assets } = brought.value;
    if (retrospective.id !== session.id) return showToast(t('comparing.otherDocument', { name: file.name }));
    compareWith({ id: session.id, theirs: retrospective, assets, name: file.name });
  };
  return () => void compareFile();
}
