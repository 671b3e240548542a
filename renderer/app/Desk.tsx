/** The writing desk: rail, one step with its structures and its text, suggestions, and the state of saving. */
import { ArrowLeft, PanelRight, Share } from 'lucide-react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { plainText } from '../../shared/prose/plain-text';
import { countWords } from '../../shared/prose/words';
import type { Retrospective } from '../../shared/retrospective/retrospective';
import type { PageId, stepIds } from '../../shared/retrospective/step-id';
import { progressOf } from '../../shared/steps/progress';
import { steps } from '../../shared/steps/registry';
import { ExportDialog, type ExportOrder } from '../features/exporting/ExportDialog';
import { StepRail } from '../features/steps/StepRail';
import type { Editing } from '../store/editing';
import type { DocumentSession } from '../store/session';
import { useReadOnly } from '../store/useSession';
import { Button, IconButton } from '../ui/Button';
import { Frame, Spring } from '../ui/Frame';
import { showToast } from '../ui/Toast';
import styles from './Desk.module.css';
import { DocumentTitle } from './DocumentTitle';
import { exportDocument } from './export-document';
import { Page } from './Page';
import type { ScreenProps } from './place';
import { problemText } from './problem-text';
import { ReadOnlyBanner } from './ReadOnlyBanner';
import { go } from './route';
import { SaveStatus } from './SaveStatus';
import { SettingsMenus } from './SettingsMenus';
import { SidePanel } from './SidePanel';
import { sampleId } from './samples';
import { useKeeping } from './useKeeping';
import { useKeys } from './useKeys';
import { usePanel } from './usePanel';
import { useReview } from './useReview';
import { useSettled, useStructured } from './useStructured';

interface DeskProps extends ScreenProps {
  readonly session: DocumentSession;
  readonly page: PageId;
}

export function Desk({ place, language, session, page }: DeskProps) {
  const { t } = useTranslation();
  const retrospective = useStructured(session);
  const readOnlyReason = useReadOnly(session);
  const [exporting, setExporting] = useState(false);
  const panel = usePanel();
  const { makeId, now } = place;
  const editing: Editing = useMemo(
    () => ({
      retrospective,
      readOnly: readOnlyReason !== null,
      language,
      apply: (edit) => session.apply(edit),
      makeId,
      now,
    }),
    [retrospective, readOnlyReason, language, session, makeId, now],
  );
  const goTo = useCallback(
    (to: PageId) => {
      void session.flush();
      go({ screen: 'document', id: session.id, page: to });
    },
    [session],
  );
  const review = useReview({ session, editing, page, goTo, openPanel: panel.open });
  const settled = useSettled(session);
  const progress = useMemo(() => progressOf(settled), [settled]);
  const pageTitles = useMemo(() => titlesOf(language, t('app.unsorted')), [language, t]);

  useEffect(() => {
    document.title = `${retrospective.title || t('app.untitled')} · ${t('app.name')}`;
  }, [retrospective.title, t]);
  useKeeping(place.host, session);
  useKeys({ onNext: review.next, onPrevious: review.previous, onExport: () => setExporting(true) });

  const showSample = async () => {
    const id = await sampleId(place, language);
    if (id.ok) go({ screen: 'document', id: id.value, page });
    else showToast(problemText(t, id.problem));
  };

  const runExport = async (order: ExportOrder) => {
    setExporting(false);
    const saved = await exportDocument(place, session, order, t);
    if (saved.ok) showToast(t('exporting.done', { name: saved.value.name }));
    else if (saved.problem.kind !== 'cancelled') showToast(problemText(t, saved.problem));
  };

  return (
    <>
      <Frame
        label={pageTitles[page]}
        panelLabel={t('app.panel')}
        top={
          <>
            <IconButton label={t('app.home')} onClick={() => go({ screen: 'home' })}>
              <ArrowLeft size={16} strokeWidth={1.5} />
            </IconButton>
            <DocumentTitle editing={editing} />
            <Spring />
            <SettingsMenus language={language} compact />
            <Button aria-label={t('app.export')} onClick={() => setExporting(true)}>
              <Share size={16} strokeWidth={1.5} />
              <span className={styles.wordy}>{t('app.export')}</span>
            </Button>
            <IconButton label={t('app.panel')} pressed={panel.isOpen} onClick={panel.toggle}>
              <PanelRight size={16} strokeWidth={1.5} />
            </IconButton>
          </>
        }
        rail={
          <StepRail
            page={page}
            language={language}
            progress={progress}
            suggestions={review.counts}
            unsortedWords={wordsOn(settled, 'unsorted')}
            onPage={goTo}
          />
        }
        panel={
          panel.isOpen ? (
            <SidePanel
              page={page}
              editing={editing}
              suggestions={{
                ...review.panel,
                suggestions: review.suggestions,
                current: review.current,
                ignored: retrospective.suggestions.ignored,
                page,
                pageTitles,
                language,
                readOnly: editing.readOnly,
              }}
            />
          ) : undefined
        }
        status={
          <>
            <SaveStatus
              session={session}
              onExportCopy={() => void runExport({ format: 'archive', language })}
            />
            <span className={styles.number}>{t('app.words', { count: wordsOn(settled, page) })}</span>
            <span className="sr-only" role="status">
              {review.announcement}
            </span>
            <Spring />
            <button type="button" className={styles.suggestions} onClick={review.next}>
              {t('app.suggestions', { count: review.suggestions.length })} <kbd>F8</kbd>
            </button>
          </>
        }
      >
        {readOnlyReason && <ReadOnlyBanner reason={readOnlyReason} session={session} />}
        <Page
          key={page}
          page={page}
          title={pageTitles[page]}
          session={session}
          editing={editing}
          onOpenLink={(address) => void place.host.openExternal(address)}
          onShowSample={() => void showSample()}
          progress={progress}
          editor={review.editor}
        />
      </Frame>
      <ExportDialog
        open={exporting}
        retrospective={retrospective}
        openSuggestions={review.suggestions.length}
        onExport={(order) => void runExport(order)}
        onClose={() => setExporting(false)}
      />
    </>
  );
}

const wordsOn = (retrospective: Retrospective, page: PageId): number =>
  countWords(plainText(retrospective.prose[page]));

const titlesOf = (language: 'en' | 'zh', unsorted: string): Readonly<Record<PageId, string>> => {
  const titles = Object.fromEntries(steps.map((step) => [step.id, step.title[language]]));
  return { ...(titles as Record<(typeof stepIds)[number], string>), unsorted };
};
