/** The writing desk: rail, one step with its structures and its text, suggestions, and the state of saving. */
import { useCallback, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/kit/bilingual';
import { plainText } from '../../../shared/prose/plain-text';
import { countWords } from '../../../shared/prose/words';
import type { PageId, StepId } from '../../../shared/retrospective/step-id';
import { steps } from '../../../shared/steps/registry';
import { useOffer } from '../../commands/surroundings';
import { ExportDialog } from '../../features/exporting/ExportDialog';
import { PrintSheet } from '../../features/exporting/PrintSheet';
import { HistoryView } from '../../features/history/HistoryView';
import { StepRail } from '../../features/steps/StepRail';
import { ignoredOf } from '../../features/suggestions/ignored';
import { useLoadRecords } from '../../store/document-records';
import { useMachineIgnores } from '../../store/machine-ignores';
import type { DocumentSession } from '../../store/session';
import { useReadOnly } from '../../store/useSession';
import { Frame } from '../../ui/Frame';
import { plainOrder } from '../../workers/export-order';
import { AppMenus } from '../AppMenus';
import type { ScreenProps } from '../app-context';
import { useExport } from '../exporting/useExport';
import { FileBanner } from '../files/FileBanner';
import { useLinkedFile } from '../files/useLinkedFile';
import { Finder } from '../find/Finder';
import { findPart } from '../find/find-state';
import { Comparison } from '../history/Comparison';
import { useCompareFile } from '../history/useCompareFile';
import { useVersions } from '../history/useVersions';
import type { WaysToBegin } from '../library/useNewDocument';
import { go } from '../route';
import { Settings } from '../settings/Settings';
import { SuggestionOverlays } from '../suggestions/SuggestionOverlays';
import { useConsistencyChecks } from '../suggestions/useConsistencyChecks';
import { useSuggestionReview } from '../suggestions/useSuggestionReview';
import { DeskOutline } from './DeskOutline';
import { DeskPanel } from './DeskPanel';
import { DeskStatus } from './DeskStatus';
import { DeskTop } from './DeskTop';
import { useFocusKeys, useFocusMode } from './focus-mode';
import { Page } from './Page';
import { ReadOnlyBanner } from './ReadOnlyBanner';
import { useCustomerNotices } from './useCustomerNotices';
import { useDeskPart } from './useDeskPart';
import { useDocumentActs } from './useDocumentActs';
import { useEditing } from './useEditing';
import { useEditorArrival } from './useEditorArrival';
import { useEditorServices } from './useEditorServices';
import { useGuardedPaste } from './useGuardedPaste';
import { useIsNarrow } from './useIsNarrow';
import { usePanel } from './usePanel';
import { useProgress } from './useProgress';
import { useRecoveryNotice } from './useRecoveryNotice';
import { useSaveOnLeave } from './useSaveOnLeave';
import { useShowSample } from './useShowSample';
import { useSettled } from './useStructured';
import { useUndo } from './useUndo';

interface DeskProps extends ScreenProps {
  readonly session: DocumentSession;
  readonly page: PageId;
  readonly ways: WaysToBegin;
}

export function Desk({ app, language, session, page, ways }: DeskProps) {
  const { t } = useTranslation();
  const editing = useEditing(session, { app, language });
  const { title, suggestions } = editing.retrospective;
  const readOnlyReason = useReadOnly(session);
  const panel = usePanel();
  const isNarrow = useIsNarrow();
  const focus = useFocusMode();
  const exporting = useExport(app, session);
  useCustomerNotices(app, session, editing);
  const goTo = useCallback(
    (to: PageId) => {
      void session.flush();
      go({ screen: 'document', id: session.id, page: to });
    },
    [session],
  );
  const editor = useEditorArrival(page, goTo);
  const review = useSuggestionReview({ session, editing, page, editor });
  const checking = useConsistencyChecks({ session, editing, page, editor });
  const settled = useSettled(session);
  const writing = useEditorServices(app, session, { page, goTo });
  const progress = useProgress(settled);
  const pageTitles = useMemo(() => titlesOf(language, t('app.unsorted')), [language, t]);

  useEffect(() => {
    document.title = `${title || t('app.untitled')} · ${t('app.name')}`;
  }, [title, t]);
  useFocusKeys(focus);
  const exportCopy = () => void exporting.run(plainOrder(language, 'archive'));
  const file = useLinkedFile(app, session, exportCopy);
  const versions = useVersions(session, { app, language, page, writeFile: file.acts.write });
  const compareFile = useCompareFile(app, session);
  const undone = useUndo({ session, language, page, pageTitles, goTo, versions, compareFile });
  useRecoveryNotice(session, versions.openLastSaved);
  useOffer('find', findPart);
  useSaveOnLeave(app.host, session);
  useLoadRecords(app.library, session.id);
  useGuardedPaste({
    document: session.id,
    makeId: app.makeId,
    page,
    language,
    readOnly: readOnlyReason !== null,
  });
  useDeskPart({
    library: app.library,
    id: session.id,
    readOnly: readOnlyReason !== null,
    page,
    panel,
    goTo,
    exportDocument: exporting.open,
    onInsert: writing.onInsert,
  });
  useDocumentActs({ app, session, editing, startFrom: ways.startFrom });
  const { ignores } = useMachineIgnores(({ values }) => values);
  const ignored = useMemo(() => ignoredOf(suggestions, ignores), [suggestions, ignores]);

  const outline = (
    <DeskOutline key={page} prose={settled.prose[page]} step={pageTitles[page]} saysEmpty={isNarrow} />
  );
  const onShowSample = useShowSample(app, language, page);

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
            menus={<AppMenus app={app} language={language} />}
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
            <DeskPanel
              page={page}
              pageTitles={pageTitles}
              editing={editing}
              review={review}
              checking={checking}
              ignored={ignored}
              local={app.library.local}
              outline={isNarrow ? outline : null}
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
            host={app.host}
            writing={writing}
            onShowSample={onShowSample}
          />
        )}
      </Frame>
      <SuggestionOverlays
        session={session}
        review={review}
        ignored={ignored}
        pageTitles={pageTitles}
        language={language}
        readOnly={editing.readOnly}
      />
      <Settings language={language} app={app} participants={editing.retrospective.participants} />
      <Comparison app={app} language={language} session={session} pageTitles={pageTitles} />
      {exporting.printSheet && <PrintSheet {...exporting.printSheet} />}
      <ExportDialog
        begun={exporting.begun}
        writesPdf={app.host.can.writePdf}
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
