/** Nobody gets to edit before it is known that the library is what it was; a loss is shown, never papered over. */
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Outcome, succeed } from '../../../shared/kit/outcome';
import { useArriving } from '../../commands/arrivals';
import { RestoreScreen } from '../../features/backups/RestoreScreen';
import { inOrder } from '../../features/backups/restorable';
import { showToast } from '../../ui/Toast';
import type { ScreenProps } from '../app-context';
import { useWrittenFiles } from '../files/useWrittenFiles';
import { forgoSample } from '../library/samples';
import { problemText } from '../problem-text';
import { downloadLibrary } from './back-up';
import { findLoss, type Loss } from './restore';
import { useBackupsPart } from './useBackupsPart';
import { useMirror } from './useMirror';
import { useRestore } from './useRestore';

type State = 'looking' | 'open' | Loss;

interface LibraryGateProps extends ScreenProps {
  /** The look at the library that began with the app. */
  readonly look: Promise<Loss | null>;
  readonly children: ReactNode;
}

export function LibraryGate({ app, language, look, children }: LibraryGateProps) {
  const [state, setState] = useState<State>('looking');
  useEffect(() => {
    let wanted = true;
    void look.then((loss) => wanted && setState(loss ?? 'open'));
    return () => {
      wanted = false;
    };
  }, [look]);
  useArriving(state === 'looking');
  useMirror(app, state === 'open');
  useWrittenFiles(app, state === 'open');
  useBackupsPart(app, state === 'open');
  if (state === 'looking') return null;
  if (state === 'open') return children;
  return <Restoring app={app} language={language} loss={state} onSettled={setState} />;
}

interface RestoringProps extends ScreenProps {
  readonly loss: Loss;
  readonly onSettled: (state: State) => void;
}

function Restoring({ app, language, loss, onSettled }: RestoringProps) {
  const { t } = useTranslation();
  const { busy, news, setNews, sentence, fromFiles, fromCopies } = useRestore(app);
  const { keeping } = app.library;
  const { backups } = app.host;

  const lookAgain = async (told: string) => {
    const left = await findLoss(app);
    onSettled(left ?? 'open');
    if (!left && told) showToast(told);
  };

  const restore = async (items: Loss['items']) => {
    const reset = loss.sound === null ? await keeping.reset() : succeed(undefined);
    if (!reset.ok) return setNews(t('backups.staysClosed'));
    await forgoSample(app);
    const tally = await fromCopies(items);
    // What was left out on purpose is not asked about again.
    const chosen = new Set(items.map(({ id }) => id));
    const without = loss.lost.filter(({ id }) => !chosen.has(id) && items.length < withCopy(loss));
    if (without.length > 0 && tally.problems.length === 0) await keeping.setAside(without);
    await lookAgain(sentence(tally));
  };

  const tell = (outcome: Outcome<string>) => {
    if (outcome.ok) setNews(outcome.value);
    else if (outcome.problem.kind !== 'cancelled') setNews(problemText(t, outcome.problem));
  };

  const pickFolder = async () => {
    const picked = await backups?.pick({ again: false });
    if (picked?.ok) await lookAgain('');
  };

  return (
    <RestoreScreen
      sound={loss.sound}
      items={inOrder(loss.items)}
      language={language}
      busy={busy}
      canPick={backups?.canPick ?? false}
      news={news}
      onRestore={(items) => void restore(items)}
      onFiles={() => void fromFiles().then((tally) => tally && lookAgain(sentence(tally)))}
      onFolder={() => void pickFolder()}
      onDownload={() => void downloadLibrary(app, t).then(tell)}
      onGoOn={() => void keeping.setAside(loss.lost).then(() => onSettled('open'))}
    />
  );
}

const withCopy = ({ items }: Loss): number => items.filter(({ copy }) => copy !== null).length;
