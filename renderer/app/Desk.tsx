/** The writing desk: rail, one step with its structures and its text, suggestions, and the state of saving. */
import { useCallback, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../shared/kit/bilingual';
import { plainText } from '../../shared/prose/plain-text';
import { countWords } from '../../shared/prose/words';
import type { PageId, StepId } from '../../shared/retrospective/step-id';
import { steps } from '../../shared/steps/registry';
import { around, useOffer } from '../commands/surroundings';
import { plainOrder } from '../features/exporting/choices';
import { ExportDialog } from '../features/exporting/ExportDialog';

import { HistoryView } from '../features/history/HistoryView';

import { PrintSheet } from '../features/printing/PrintSheet';

import { StepRail } from '../features/steps/StepRail';
import { ignoredOf } from '../features/suggestions/ignored';
import { useLoadRecords } from '../store/document-records';
import { useMachineIgnores } from '../store/machine-ignores';
import { usePreferences } from '../store/preferences';
import type { DocumentSession } from '../store/session';
import { useReadOnly } from '../store/useSession';
import { Frame } from '../ui/Frame';
import { showToast } from '../ui/Toast';
import { useStable } from '../ui/useStable';
import { AppMenus } from './AppMenus';
import { Comparing } from './Comparing';
import { DeskStatus } from './DeskStatus';
import { DeskTop } from './DeskTop';
import { FileBanner } from './FileBanner';
import { Finder } from './Finder';
import { findPart } from './find-state';
import { useFocusKeys, useFocusMode } from './focus-mode';
import { Outline } from './Outline';
import { Page } from './Page';
import type { ScreenProps } from './place';
import { problemText } from './problem-text';
import { ReadOnlyBanner } from './ReadOnlyBanner';
import { Review } from './Review';
import { go } from './route';
import { Settings } from './Settings';
import { SidePanel } from './SidePanel';
import { sampleId } from './samples';
import { useChecking } from './useChecking';
import { useCompareFile } from './useCompareFile';
import { useDeskPart } from './useDeskPart';
import { useEditing } from './useEditing';
import { useExporting } from './useExporting';
import { useFile } from './useFile';
import { useGuardedPaste } from './useGuardedPaste';
import { useIsNarrow } from './useIsNarrow';
import { useKeeping } from './useKeeping';
import { useNotices } from './useNotices';
import { useOpenChosen } from './useOpenChosen';
import { usePanel } from './usePanel';
import { usePrinting } from './usePrinting';
import { useProgress } from './useProgress';
import { useRecovered } from './useRecovered';
import { useReview } from './useReview';
import type { Ways } from './useStarting';
import { useSettled } from './useStructured';
import { useUndo } from './useUndo';
import { useVersions } from './useVersions';
import { useWriting } from './useWriting';

interface DeskProps extends ScreenProps {
  readonly session: DocumentSession;
  readonly page: PageId;
  readonly ways: Ways;
}

export function Desk({ place, language, session, page, ways }: DeskProps) {
  const { t } = useTranslation();
  const editing = useEditing(session, { place, language });
  const { title, suggestions } = editing.retrospective;
  const readOnlyReason = useReadOnly(session);
  const panel = usePanel();
  const isNarrow = useIsNarrow();
  const focus = useFocusMode();
  const exporting = useExporting(place, session);
  const printSheet = usePrinting(place, session, language);
  useNotices(place, session, editing);
  const goTo = useCallback(
    (to: PageId) => {
      void session.flush();
      go({ screen: 'document', id: session.id, page: to });
    },
    [session],
  );
  const review = useReview({ session, editing, page, goTo });
  const { handle, arrive } = review;
  const checking = useChecking({ session, editing, page, handle, arrive });
  const settled = useSettled(session);
  const writing = useWriting(place, session, { page, goTo });
  const progress = useProgress(settled);
  const pageTitles = useMemo(() => titlesOf(language, t('app.unsorted')), [language, t]);

  useEffect(() => {
    document.title = `${title || t('app.untitled')} · ${t('app.name')}`;
  }, [title, t]);
  useFocusKeys(focus);
  const exportCopy = () => void exporting.run(plainOrder(language, 'archive'));
  const file = useFile(place, session, exportCopy);
  const versions = useVersions(session, { place, language, page, writeFile: file.acts.write });
  const compareFile = useCompareFile(place, session);
  const undone = useUndo({ session, language, page, pageTitles, goTo, versions, compareFile });
  useRecovered(session, versions.openLastSaved);
  useOffer('find', findPart);
  useKeeping(place.host, session);
  useLoadRecords(place.library, session.id);
  useGuardedPaste({
    document: session.id,
    makeId: place.makeId,
    page,
    language,
    readOnly: readOnlyReason !== null,
  });
  useDeskPart({
    id: session.id,
    readOnly: readOnlyReason !== null,
    page,
    panel,
    goTo,
    exportDocument: exporting.open,
    onInsert: writing.onInsert,
  });
  useOpenChosen({ place, session, editing, startFrom: ways.startFrom });
  const { ignores } = useMachineIgnores(({ values }) => values);
  const { suggestionsOn, letterKeys } = usePreferences(({ values }) => values);
  const ignored = useMemo(() => ignoredOf(suggestions, ignores), [suggestions, ignores]);

  const outline = (
    <Outline
      key={page}
      prose={settled.prose[page]}
      label={t('writing.outlineOf', { step: pageTitles[page] })}
      {...(isNarrow ? { empty: t('writing.outlineEmpty') } : {})}
      onGo={(block) => around().editor?.goToBlock(block)}
    />
  );
  const { onShowSample } = useStable({
    onShowSample: async () => {
      const id = await sampleId(place, language);
      if (id.ok) go({ screen: 'document', id: id.value, page });
      else showToast(problemText(t, id.problem));
    },
  });

  return (
    <>
      <Frame
        label={pageTitles[page]}
        alone={focus.isOn}
        panelLabel={t('app.panel')}
        panelWidth={panel.width}
        onPanelWidth={panel.setWidth}
        top={
          <DeskTop
            editing={editing}
            menus={<AppMenus place={place} language={language} />}
            panel={panel}
            onExport={exporting.open}
          />
        }
        rail={
          <StepRail
            page={page}
            language={language}
            progress={progress}
            suggestions={review.counts}
            unsortedWords={countWords(plainText(settled.prose.unsorted))}
            outline={isNarrow ? null : outline}
            onPage={goTo}
          />
        }
        panel={
          panel.isOpen && (
            <SidePanel
              page={page}
              editing={editing}
              outline={isNarrow ? outline : null}
              local={place.library.local}
              checks={{
                ...checking.panel,
                page,
                pageTitles,
                language,
                documentLanguage: editing.retrospective.language,
                readOnly: editing.readOnly,
                ignored: suggestions.ignored.filter(({ rule }) => rule.startsWith('check.')).length,
                onShowIgnored: review.panel.onShowIgnored,
              }}
              suggestions={{
                ...review.panel,
                suggestions: review.suggestions,
                on: suggestionsOn,
                current: review.current,
                open: review.card.suggestion?.id ?? null,
                ignored,
                page,
                pageTitles,
                readOnly: editing.readOnly,
                letterKeys,
              }}
            />
          )
        }
        status={
          <DeskStatus
            session={session}
            file={file}
            prose={settled.prose[page]}
            suggestions={review.suggestions.length}
            announcement={review.announcement}
            checked={checking.announcement}
            undone={undone}
            onNextSuggestion={review.next}
            onExportCopy={exportCopy}
          />
        }
      >
        <FileBanner file={file} />
        {readOnlyReason && <ReadOnlyBanner reason={readOnlyReason} session={session} />}
        <Finder session={session} editing={editing} page={page} pageTitles={pageTitles} goTo={goTo} />
        {versions.isOpen ? (
          <HistoryView
            {...versions.view}
            now={settled}
            pageTitles={pageTitles}
            language={language}
            readOnly={editing.readOnly}
          />
        ) : (
          <Page
            key={page}
            page={page}
            title={pageTitles[page]}
            session={session}
            editing={editing}
            progress={progress}
            editor={review.editor}
            host={place.host}
            writing={writing}
            onShowSample={onShowSample}
          />
        )}
      </Frame>
      <Review
        session={session}
        review={review}
        ignored={ignored}
        pageTitles={pageTitles}
        language={language}
        readOnly={editing.readOnly}
      />
      <Settings language={language} place={place} participants={editing.retrospective.participants} />
      <Comparing place={place} language={language} session={session} pageTitles={pageTitles} />
      {printSheet && <PrintSheet {...printSheet} />}
      <ExportDialog
        open={exporting.isOpen}
        retrospective={editing.retrospective}
        openSuggestions={review.suggestions.length}
        images={exporting.images}
        onShow={exporting.show}
        onExport={(order) => void exporting.run(order)}
        onClose={exporting.close}
      />
    </>
  );
}

function titlesOf(language: Language, unsorted: string): Readonly<Record<PageId, string>> {
  const titles = Object.fromEntries(steps.map((step) => [step.id, step.title[language]]));
  return { ...(titles as Record<StepId, string>), unsorted };
}
