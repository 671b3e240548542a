/** One page of the document, shown from its top: its head, its structures, and its text in an editor of its own. */
import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Prose } from '../../shared/prose/prose';
import type { PageId } from '../../shared/retrospective/step-id';
import { steps } from '../../shared/steps/registry';
import type { StepProgress } from '../../shared/steps/step';
import { ProseEditor } from '../editor/ProseEditor';
import { EmptyExample } from '../features/steps/EmptyExample';
import { StepHead } from '../features/steps/StepHead';
import type { Editing } from '../store/editing';
import styles from './Desk.module.css';
import { structures } from './structures';
import type { ReviewedEditor } from './useReview';

interface PageProps {
  readonly page: PageId;
  readonly title: string;
  readonly prose: Prose;
  readonly editing: Editing;
  readonly onOpenLink: (address: string) => void;
  readonly onShowSample: () => void;
  readonly progress: readonly StepProgress[];
  readonly editor: ReviewedEditor;
}

const criteriaId = 'criteria';

export function Page(props: PageProps) {
  const { page, title, prose, editing, progress, editor, onOpenLink, onShowSample } = props;
  const { t } = useTranslation();
  const { retrospective, language, readOnly, apply } = editing;
  const step = steps.find(({ id }) => id === page);
  const stepProgress = progress.find((one) => one.step === page);
  const Structures = page === 'unsorted' ? null : structures[page];
  const text = useEditorText(prose, readOnly);
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
function useEditorText(prose: Prose, readOnly: boolean) {
  const [text, setText] = useState({ prose, readOnly, turn: 0 });
  const isAnother = text.readOnly !== readOnly || (readOnly && text.prose !== prose);
  if (!isAnother) return text;
  const next = { prose, readOnly, turn: text.turn + 1 };
  setText(next);
  return next;
}
