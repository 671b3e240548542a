/** The open document: opened, then shown; a problem on the way is one sentence and a way back. */
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/kit/ids';
import type { PageId } from '../../../shared/retrospective/step-id';
import { Button } from '../../ui/Button';
import styles from '../App.module.css';
import type { ScreenProps } from '../app-context';
import { DamagedDocument } from '../backups/DamagedDocument';
import { LazyIntake } from '../intake/LazyIntake';
import { LoadingScreen } from '../LoadingScreen';
import type { WaysToBegin } from '../library/useNewDocument';
import { problemText } from '../problem-text';
import { go } from '../route';
import { Desk } from './Desk';
import { useOpenDocument } from './useOpenDocument';

export interface DocumentScreenProps extends ScreenProps {
  readonly id: Id;
  readonly page: PageId;
  /** A text on its way to the timeline of the document. */
  readonly review: Id | undefined;
  readonly ways: WaysToBegin;
}

export function DocumentScreen({ app, language, id, page, review, ways }: DocumentScreenProps) {
  const { t } = useTranslation();
  const session = useOpenDocument(app.library, id);
  if (!session) return <LoadingScreen />;
  if (!session.ok && session.problem.kind === 'damaged')
    return <DamagedDocument app={app} language={language} id={id} detail={session.problem.detail} />;
  if (!session.ok)
    return (
      <div className={styles.notice} role="alert">
        <p>{problemText(t, session.problem)}</p>
        <Button onClick={() => go({ screen: 'home' })}>{t('app.home')}</Button>
      </div>
    );
  if (review) return <LazyIntake app={app} language={language} review={review} session={session.value} />;
  return <Desk app={app} language={language} session={session.value} page={page} ways={ways} />;
}
