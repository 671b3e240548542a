/** One page of the document, shown from its top: its head, its structures, and its text in an editor of its own. */
import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Retrospective } from '../../shared/retrospective/retrospective';
import type { PageId } from '../../shared/retrospective/step-id';
import { steps } from '../../shared/steps/registry';
import type { StepProgress } from '../../shared/steps/step';
import { ProseEditor } from '../editor/ProseEditor';
import { EmptyExample } from '../features/steps/EmptyExample';
import { StepHead } from '../features/steps/StepHead';
import type { Editing } from '../store/editing';
import type { DocumentSession } from '../store/session';
import { useDocument } from '../store/useSession';
import styles from './Desk.module.css';
import { structures } from './structures';
import type { ReviewedEditor } from './useReview';

interface PageProps {
  readonly page: PageId;
  readonly title: string;
  readonly session: DocumentSession;
  readonly editing: Editing;
  readonly onOpenLink: (address: string) => void;
  readonly onShowSample: () => void;
  readonly progress: readonly StepProgress[];
  readonly editor: ReviewedEditor;
}

const criteriaId = 'criteria';

export function Page(props: PageProps) {
  const { page, title, session, editing, progress, editor, onOpenLink, onShowSample } = props;
  const { t } = useTranslation();
  const { retrospective, language, readOnly, apply } = editing;
  const step = steps.find(({ id }) => id === page);
  const stepProgress = progress.find((one) => one.step === page);
  const Structures = page === 'unsorted' ? null : structures[page];
  const text = useEditorText(session, page, readOnly);
  const top = useRef<HTMLDivElement>(null);
  // In a block: Chromium answers a promise, which is no undo.
  useLayoutEffect(() => {
    top.current?.scrollIntoView();
  }, []);
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
          <Structures editing={editing} />
        </div>
      )}
      <div className={styles.editor} lang={retrospective.language}>
        <ProseEditor
          key={text.turn}
          prose={text.prose}
          label={t('app.proseOf', { step: title })}
          describedBy={criteriaId}
          placeholder={t('app.inYourWords')}
          readOnly={readOnly}
          onSplice={(splice) => apply({ type: 'splice-prose', page, ...splice })}
          onOpenLink={onOpenLink}
          {...editor}
        />
      </div>
    </div>
  );
}

/**
 * What the editor begins with. It reads its text once, so a new turn mounts it anew: when writing begins or ends here,
 * and while reading, whenever another tab wrote.
 */
function useEditorText(session: DocumentSession, page: PageId, readOnly: boolean) {
  const read = useCallback(({ prose }: Retrospective) => (readOnly ? prose[page] : null), [page, readOnly]);
  const shown = useDocument(session, read);
  const [text, setText] = useState({ prose: session.current().prose[page], shown, turn: 0 });
  if (text.shown === shown) return text;
  const next = { prose: session.current().prose[page], shown, turn: text.turn + 1 };
  setText(next);
  return next;
}
