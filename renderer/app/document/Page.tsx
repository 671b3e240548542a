/** One page of the document: its head, its structures, and its text in an editor of its own. */
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Host } from '../../../shared/host/host';
import type { PageId } from '../../../shared/retrospective/step-id';
import { steps } from '../../../shared/steps/registry';
import type { StepProgress } from '../../../shared/steps/step';
import { ImageStoreContext } from '../../editor/image/image-context';
import { EmptyExample } from '../../features/steps/EmptyExample';
import { StepHead } from '../../features/steps/StepHead';
import type { Editing } from '../../store/editing';
import type { DocumentSession } from '../../store/session';
import { RowChoiceContext } from '../../ui/row-choice';
import { KeptScope } from '../../ui/useKept';
import type { ReviewedEditor } from '../suggestions/useSuggestionReview';
import styles from './Desk.module.css';
import { useFocusMode } from './focus-mode';
import { PageText } from './PageText';
import { structures } from './structures';
import type { EditorServices } from './useEditorServices';
import { useItemReaders } from './useItemReaders';
import { usePagePlace } from './usePagePlace';

interface PageProps {
  readonly page: PageId;
  readonly title: string;
  readonly session: DocumentSession;
  readonly editing: Editing;
  readonly host: Host;
  readonly onShowSample: () => unknown;
  readonly progress: readonly StepProgress[];
  readonly editor: ReviewedEditor;
  readonly writing: EditorServices;
}

const criteriaId = 'criteria';

export const Page = memo(function Page(props: PageProps) {
  const { page, title, session, editing, progress, editor, writing, host, onShowSample } = props;
  const { t } = useTranslation();
  const { retrospective, language, readOnly } = editing;
  const isFocused = useFocusMode(({ isOn }) => isOn);
  const step = steps.find(({ id }) => id === page);
  const stepProgress = progress.find((one) => one.step === page);
  const Structures = page === 'unsorted' ? null : structures[page];
  const itemReaders = useItemReaders(editing);
  const { top, onText } = usePagePlace(session.id, page);
  return (
    <div className={styles.page} ref={top}>
      {step && stepProgress ? (
        <StepHead
          step={step}
          retrospective={retrospective}
          progress={stepProgress}
          language={language}
          criteriaId={criteriaId}
        />
      ) : (
        <header className={styles.head}>
          <h1>{title}</h1>
          <p>{t('app.unsortedPurpose')}</p>
        </header>
      )}
      {step && stepProgress?.state === 'empty' && !readOnly && (
        <EmptyExample step={step} language={language} onShowSample={onShowSample} />
      )}
      {Structures && (
        <div className={styles.structures}>
          <ImageStoreContext value={writing.images ?? null}>
            <RowChoiceContext value={itemReaders}>
              <KeptScope value={`${session.id}/${page}`}>
                <Structures editing={editing} />
              </KeptScope>
            </RowChoiceContext>
          </ImageStoreContext>
        </div>
      )}
      <div className={styles.editor} lang={retrospective.language} data-focus-mode={isFocused || undefined}>
        <PageText
          page={page}
          title={title}
          describedBy={criteriaId}
          session={session}
          editing={editing}
          editor={editor}
          host={host}
          writing={writing}
          onText={onText}
        />
      </div>
    </div>
  );
});
