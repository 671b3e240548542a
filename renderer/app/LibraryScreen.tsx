/** Home: the library list with everything that brings documents in. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenedFile } from '../../shared/host/host';
import type { Outcome, Problem } from '../../shared/kit/outcome';
import { createRetrospective } from '../../shared/retrospective/create';
import type { Retrospective } from '../../shared/retrospective/retrospective';
import type { PageId } from '../../shared/retrospective/step-id';
import { HomeScreen } from '../features/library/HomeScreen';
import type { Listed } from '../store/library';
import { useLibrary } from '../store/useSession';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { showToast } from '../ui/Toast';
import type { BroughtIn } from '../workers/import-protocol';
import styles from './App.module.css';
import { bringIn, isSame, type Kept, keptOf, openingPage } from './bring-in';
import { pageInHand } from './pages';
import type { ScreenProps } from './place';
import { problemText } from './problem-text';
import { go } from './route';
import { SettingsMenus } from './SettingsMenus';
import { addSample, offerSampleOnce } from './samples';

export function LibraryScreen({ place, language }: ScreenProps) {
  const { t } = useTranslation();
  const { library } = place;
  const listing = useLibrary(library);
  const [conflict, setConflict] = useState<BroughtIn | null>(null);
  useEffect(() => {
    document.title = t('app.name');
  }, [t]);
  useEffect(() => {
    void offerSampleOnce(place, language);
  }, [place, language]);

  const tell = (problem: Problem) => problem.kind !== 'cancelled' && showToast(problemText(t, problem));
  const open = (retrospective: Retrospective, page: PageId) =>
    go({ screen: 'document', id: retrospective.id, page });

  const settle = (brought: BroughtIn, put: Outcome<void>) => {
    if (!put.ok) return put.problem.kind === 'conflict' ? setConflict(brought) : tell(put.problem);
    open(brought.retrospective, openingPage(brought.retrospective));
    const kept = keptOf(brought);
    if (kept) showToast(keptText(kept));
  };
  const keptText = ({ kept, words, parts, unsorted }: Kept) =>
    [
      t('home.imported', { kept, words, count: parts }),
      unsorted > 0 ? t('home.importedUnsorted', { count: unsorted }) : '',
    ].join(language === 'en' ? ' ' : '');

  const take = async (brought: BroughtIn) => {
    const { retrospective, assets } = brought;
    const stored = await library.read(retrospective.id);
    if (!stored.ok || !isSame(stored.value.retrospective, retrospective))
      return settle(brought, await library.add(retrospective, assets));
    showToast(t('home.same', { title: retrospective.title || t('app.untitled') }));
    return open(retrospective, openingPage(retrospective));
  };

  const bring = async (files: readonly OpenedFile[]) => {
    for (const file of files) {
      const brought = await bringIn(file, place);
      if (brought.ok) await take(brought.value);
      else tell(brought.problem);
    }
  };

  const pickFiles = async () => {
    const kinds = [
      { name: t('home.files'), extensions: ['afterword', 'md', 'markdown', 'txt', 'erb', 'text'] },
    ];
    const opened = await place.host.openFiles({ kinds, multiple: true });
    return opened.ok ? bring(opened.value) : tell(opened.problem);
  };

  const startEmpty = async () => {
    const { makeId, now, zone } = place;
    const created = createRetrospective({ id: makeId(), createdAt: now(), language, zone });
    const put = await library.add(created, []);
    return put.ok ? open(created, 'goals') : tell(put.problem);
  };

  const remove = async (listed: Listed) => {
    const removed = await library.remove(listed.id);
    if (!removed.ok) return tell(removed.problem);
    return showToast(t('home.deleted', { title: listed.title || t('app.untitled') }), {
      label: t('app.undo'),
      run: () => void library.restore(listed.id),
    });
  };

  const resolve = async (how: 'replace' | 'both') => {
    if (!conflict) return;
    setConflict(null);
    const { retrospective, assets } = conflict;
    if (how === 'replace') return settle(conflict, await library.replace(retrospective, assets));
    const title = t('home.copyOf', { title: retrospective.title || t('app.untitled') });
    const copy = { ...conflict, retrospective: { ...retrospective, id: place.makeId(), title } };
    return settle(copy, await library.add(copy.retrospective, assets));
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
        settings={<SettingsMenus language={language} />}
        onText={(text) => void bring([{ name: '', bytes: new TextEncoder().encode(text) }])}
        onFiles={(files) => void bring(files)}
        onPickFiles={() => void pickFiles()}
        onEmpty={() => void startEmpty()}
        onOpen={(listed) => go({ screen: 'document', id: listed.id, page: pageInHand(listed.progress) })}
        onDelete={(listed) => void remove(listed)}
        onAddSample={() => void addSample(place, language)}
      />
      <Dialog
        open={conflict !== null}
        title={t('home.conflictTitle')}
        onClose={() => setConflict(null)}
        foot={
          <>
            <Button large onClick={() => setConflict(null)}>
              {t('app.cancel')}
            </Button>
            <Button large onClick={() => void resolve('replace')}>
              {t('home.replace')}
            </Button>
            <Button large look="primary" onClick={() => void resolve('both')}>
              {t('home.keepBoth')}
            </Button>
          </>
        }
      >
        <p>{t('home.conflict', { title: conflict?.retrospective.title || t('app.untitled') })}</p>
      </Dialog>
    </>
  );
}
