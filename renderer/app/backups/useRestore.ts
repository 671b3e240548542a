/** Restoring as the screens do it: one thing at a time, told in one sentence. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Restorable } from '../../features/backups/restorable';
import type { AppContext } from '../app-context';
import { problemText } from '../problem-text';
import { restoreCopies, restoreFiles, type Tally } from './restore';

/** Endings a backup may have. */
const endings = ['zip', 'afterword'];

export function useRestore(app: AppContext) {
  const { t, i18n } = useTranslation();
  const [busy, setBusy] = useState(false);
  const [news, setNews] = useState('');

  const sentence = ({ restored, beside, problems }: Tally): string => {
    const parts = [
      restored > 0 || beside > 0 ? t('backups.restored', { count: restored + beside }) : '',
      beside > 0 ? t('backups.beside', { count: beside }) : '',
      ...problems.map((problem) => problemText(t, problem)),
    ].filter((part) => part !== '');
    return parts.length === 0 ? t('backups.nothingNew') : parts.join(i18n.language === 'zh' ? '' : ' ');
  };

  const run = async (work: () => Promise<Tally>): Promise<Tally> => {
    setBusy(true);
    const tally = await work();
    setBusy(false);
    setNews(sentence(tally));
    return tally;
  };

  const fromFiles = async (): Promise<Tally | null> => {
    const kinds = [{ name: t('backups.filesKind'), extensions: endings }];
    const files = await app.host.openFiles({ kinds, multiple: true });
    if (files.ok) return run(() => restoreFiles(app, files.value));
    if (files.problem.kind !== 'cancelled') setNews(problemText(t, files.problem));
    return null;
  };

  const fromCopies = (items: readonly Restorable[]) => run(() => restoreCopies(app, items));

  return { busy, news, setNews, sentence, fromFiles, fromCopies };
}
