/** Home: the library list with everything that brings documents in. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useArriving } from '../../commands/arrivals';
import { chordsOf, chordText } from '../../commands/chord';
import { searchLibrary } from '../../commands/file/search-library';
import { BundleDialog } from '../../features/exporting/BundleDialog';
import { HomeScreen } from '../../features/library/HomeScreen';
import { useLibrary, useTrash } from '../../store/useSession';
import { Button } from '../../ui/Button';
import styles from '../App.module.css';
import { AppMenus } from '../AppMenus';
import type { AppContext, ScreenProps } from '../app-context';
import { HomeBackupStatus } from '../backups/HomeBackupStatus';
import { pageInHand } from '../document/opening-page';
import { useBundle } from '../exporting/useBundle';
import { UnfinishedIntakes } from '../intake/UnfinishedIntakes';
import { keyboardOf } from '../keyboard';
import { LanguageMenu } from '../LanguageMenu';
import { problemText } from '../problem-text';
import { go } from '../route';
import { Settings, SettingsButton } from '../settings/Settings';
import { openSurface } from '../surface';
import { offerSampleOnce } from './samples';
import { useLibraryActs } from './useLibraryActs';
import type { WaysToBegin } from './useNewDocument';

export function LibraryScreen({ app, language, ways }: ScreenProps & { readonly ways: WaysToBegin }) {
  const { t } = useTranslation();
  const { library } = app;
  const listing = useLibrary(library);
  const trash = useTrash(library);
  const acts = useLibraryActs(app);
  const bundle = useBundle(app);
  useEffect(() => {
    document.title = t('app.name');
  }, [t]);
  useEffect(() => {
    void offerSampleOnce(app, language);
  }, [app, language]);
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
        menus={<AppMenus app={app} language={language} />}
        settings={
          <>
            <LanguageMenu language={language} />
            <SettingsButton />
          </>
        }
        backup={<HomeBackupStatus app={app} language={language} />}
        unfinished={<UnfinishedIntakes app={app} language={language} document={null} />}
        searchKeys={searchKeys(app)}
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
        onExport={bundle.open}
      />
      {bundle.list && <BundleDialog list={bundle.list} language={language} {...bundle.view} />}
      <Settings language={language} app={app} />
    </>
  );
}

function searchKeys({ host }: AppContext): string {
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
