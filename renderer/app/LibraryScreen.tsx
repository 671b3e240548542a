/** Home: the library list with everything that brings documents in. */
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { HomeScreen } from '../features/library/HomeScreen';
import type { Listed } from '../store/library';
import { useLibrary } from '../store/useSession';
import { Button } from '../ui/Button';
import { showToast } from '../ui/Toast';
import styles from './App.module.css';
import { HomeBackupStatus } from './Backups';
import { LanguageMenu } from './LanguageMenu';
import { pageInHand } from './pages';
import type { ScreenProps } from './place';
import { problemText } from './problem-text';
import { go } from './route';
import { Settings, SettingsButton } from './Settings';
import { offerSampleOnce } from './samples';
import type { Ways } from './useStarting';

export function LibraryScreen({ place, language, ways }: ScreenProps & { readonly ways: Ways }) {
  const { t } = useTranslation();
  const { library } = place;
  const listing = useLibrary(library);
  useEffect(() => {
    document.title = t('app.name');
  }, [t]);
  useEffect(() => {
    void offerSampleOnce(place, language);
  }, [place, language]);

  const remove = async (listed: Listed) => {
    const removed = await library.remove(listed.id);
    if (!removed.ok) return showToast(problemText(t, removed.problem));
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
        backup={<HomeBackupStatus place={place} language={language} />}
        onText={ways.takeText}
        onFiles={ways.take}
        onPickFiles={ways.pickFiles}
        onEmpty={ways.startEmpty}
        onOpen={(listed) => go({ screen: 'document', id: listed.id, page: pageInHand(listed.progress) })}
        onDelete={(listed) => void remove(listed)}
        onAddSample={ways.addSample}
      />
      <Settings language={language} place={place} />
    </>
  );
}
