/** Home: the library list with everything that brings documents in. */
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenedFile } from '../../shared/host/host';
import type { Outcome, Problem } from '../../shared/kit/outcome';
import { createRetrospective } from '../../shared/retrospective/create';
import { HomeScreen } from '../features/library/HomeScreen';
import type { Listed } from '../store/library';
import { useLibrary } from '../store/useSession';
import { Button } from '../ui/Button';
import { showToast } from '../ui/Toast';
import styles from './App.module.css';
import { ConflictDialog } from './ConflictDialog';
import { LanguageMenu } from './LanguageMenu';
import { pageInHand } from './pages';
import type { ScreenProps } from './place';
import { problemText } from './problem-text';
import { go } from './route';
import { Settings, SettingsButton } from './Settings';
import { addSample, offerSampleOnce } from './samples';
import { useTakeIn } from './useTakeIn';

/** Endings offered in the dialog; what a file is, is told by its content. */
const endings = ['afterword', 'md', 'markdown', 'txt', 'text', 'erb'];

export function LibraryScreen({ place, language }: ScreenProps) {
  const { t } = useTranslation();
  const { library } = place;
  const listing = useLibrary(library);
  const taking = useTakeIn({ place, language });
  useEffect(() => {
    document.title = t('app.name');
  }, [t]);
  useEffect(() => {
    void offerSampleOnce(place, language);
  }, [place, language]);

  const tell = (problem: Problem) => {
    if (problem.kind !== 'cancelled') showToast(problemText(t, problem));
  };

  const take = (files: Outcome<readonly OpenedFile[]>) =>
    files.ok ? taking.bring(files.value) : tell(files.problem);

  const pickFiles = async () => {
    const kinds = [{ name: t('home.files'), extensions: endings }];
    return take(await place.host.openFiles({ kinds, multiple: true }));
  };

  const startEmpty = async () => {
    const { makeId, now, zone } = place;
    const created = createRetrospective({ id: makeId(), createdAt: now(), language, zone });
    const put = await library.add(created, []);
    return put.ok ? go({ screen: 'document', id: created.id, page: 'goals' }) : tell(put.problem);
  };

  const remove = async (listed: Listed) => {
    const removed = await library.remove(listed.id);
    if (!removed.ok) return tell(removed.problem);
    return showToast(t('home.deleted', { title: listed.title || t('app.untitled') }), {
      label: t('app.undo'),
      run: () => void library.restore(listed.id),
    });
  };

  if (!listing) return null;
  if (!listing.ok)
    return (
      <div className={styles.notice} role="alert">
        <p>{problemText(t, listing.problem)}</p>
        <Button onClick={() => window.location.reload()}>{t('app.reload')}</Button>
      </div>
    );
  return (
    <>
      <HomeScreen
        list={listing.value}
        language={language}
        settings={
          <>
            <LanguageMenu language={language} />
            <SettingsButton />
          </>
        }
        onText={(text) => void taking.bring([{ name: '', bytes: new TextEncoder().encode(text) }])}
        onFiles={(files) => void take(files)}
        onPickFiles={() => void pickFiles()}
        onEmpty={() => void startEmpty()}
        onOpen={(listed) => go({ screen: 'document', id: listed.id, page: pageInHand(listed.progress) })}
        onDelete={(listed) => void remove(listed)}
        onAddSample={() => void addSample(place, language)}
      />
      <Settings language={language} makeId={place.makeId} />
      <ConflictDialog
        conflict={taking.conflict}
        onResolve={(conflict, how) => void taking.resolve(conflict, how)}
        onClose={taking.leave}
      />
    </>
  );
}
