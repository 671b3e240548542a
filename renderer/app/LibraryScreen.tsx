/** Home: the library list with everything that brings documents in. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useArriving } from '../commands/arrivals';
import { chordsOf, chordText } from '../commands/chord';
import { searchLibrary } from '../commands/file/search-library';
import { HomeScreen } from '../features/library/HomeScreen';
import { useLibrary, useTrash } from '../store/useSession';
import { Button } from '../ui/Button';
import styles from './App.module.css';
import { AppMenus } from './AppMenus';
import { HomeBackupStatus } from './Backups';
import { keyboardOf } from './keyboard';
import { LanguageMenu } from './LanguageMenu';
import { pageInHand } from './pages';
import type { AppPlace, ScreenProps } from './place';
import { problemText } from './problem-text';
import { go } from './route';
import { Settings, SettingsButton } from './Settings';
import { offerSampleOnce } from './samples';
import { openSurface } from './surface';
import { Unfinished } from './Unfinished';
import { useLibraryActs } from './useLibraryActs';
import type { Ways } from './useStarting';

export function LibraryScreen({ place, language, ways }: ScreenProps & { readonly ways: Ways }) {
  const { t } = useTranslation();
  const { library } = place;
  const listing = useLibrary(library);
  const trash = useTrash(library);
  const acts = useLibraryActs(place);
  useEffect(() => {
    document.title = t('app.name');
  }, [t]);
  useEffect(() => {
    void offerSampleOnce(place, language);
  }, [place, language]);
  useEffect(() => {
    void library.purge();
  }, [library]);

  if (!listing) return <Opening />;
  if (!listing.ok)
    return (
      <main className={styles.notice} role="alert">
        <p>{problemText(t, listing.problem)}</p>
        <Button onClick={() => window.location.reload()}>{t('app.reload')}</Button>
      </main>
    );
  return (
    <>
      <HomeScreen
        list={listing.value}
        trash={trash?.ok ? trash.value : []}
        language={language}
        menus={<AppMenus place={place} language={language} />}
        settings={
          <>
            <LanguageMenu language={language} />
            <SettingsButton />
          </>
        }
        backup={<HomeBackupStatus place={place} language={language} />}
        unfinished={<Unfinished place={place} language={language} document={null} />}
        searchKeys={searchKeys(place)}
        onText={ways.takeText}
        onFiles={ways.take}
        onPickFiles={ways.pickFiles}
        onEmpty={ways.startEmpty}
        onOpen={(listed) => go({ screen: 'document', id: listed.id, page: pageInHand(listed.progress) })}
        onDuplicate={(listed) => void acts.duplicate(listed)}
        onStartFrom={(listed) => ways.startFrom(listed.id)}
        onSaveAsTemplate={(listed) => void acts.saveAsTemplate(listed)}
        onTemplates={() => openSurface('templates')}
        onArchive={(listed, into) => void acts.archive(listed, into)}
        onDelete={(listed, back) => void acts.remove(listed, back)}
        onRestore={(trashed) => void acts.restore(trashed)}
        onErase={(trashed) => void acts.erase(trashed)}
        onAddSample={ways.addSample}
      />
      <Settings language={language} place={place} />
    </>
  );
}

function searchKeys({ host }: AppPlace): string {
  const keyboard = keyboardOf(host);
  const [chord = ''] = chordsOf(searchLibrary.shortcut, keyboard);
  return chordText(chord, keyboard);
}

/** An opening that takes less is not worth a word, in milliseconds. */
const patience = 500;

function Opening() {
  const { t } = useTranslation();
  const [slow, setSlow] = useState(false);
  useArriving(true);
  useEffect(() => {
    const timer = window.setTimeout(() => setSlow(true), patience);
    return () => window.clearTimeout(timer);
  }, []);
  return (
    <main className={styles.notice} aria-busy="true">
      <p role="status">{slow ? t('home.opening') : ''}</p>
    </main>
  );
}
