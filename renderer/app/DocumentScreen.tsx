/** The open document: opened, then shown; a problem on the way is one sentence and a way back. */
import { useTranslation } from 'react-i18next';
import type { Id } from '../../shared/kit/ids';
import type { PageId } from '../../shared/retrospective/step-id';
import { Button } from '../ui/Button';
import styles from './App.module.css';
import { Arriving } from './Arriving';
import { DamagedDocument } from './DamagedDocument';
import { Desk } from './Desk';
import { LazyIntake } from './LazyIntake';
import type { ScreenProps } from './place';
import { problemText } from './problem-text';
import { go } from './route';
import { useOpenDocument } from './useOpenDocument';
import type { Ways } from './useStarting';

export interface DocumentScreenProps extends ScreenProps {
  readonly id: Id;
  readonly page: PageId;
  /** A text on its way to the timeline of the document. */
  readonly review: Id | undefined;
  readonly ways: Ways;
}

export function DocumentScreen({ place, language, id, page, review, ways }: DocumentScreenProps) {
  const { t } = useTranslation();
  const session = useOpenDocument(place.library, id);
  if (!session) return <Arriving />;
  if (!session.ok && session.problem.kind === 'damaged')
    return <DamagedDocument place={place} language={language} id={id} detail={session.problem.detail} />;
  if (!session.ok)
    return (
      <div className={styles.notice} role="alert">
        <p>{problemText(t, session.problem)}</p>
        <Button onClick={() => go({ screen: 'home' })}>{t('app.home')}</Button>
      </div>
    );
  if (review) return <LazyIntake place={place} language={language} review={review} session={session.value} />;
  return <Desk place={place} language={language} session={session.value} page={page} ways={ways} />;
}
