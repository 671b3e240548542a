/** Nobody gets to edit before it is known that the library is what it was; a loss is shown, never papered over. */
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Outcome, succeed } from '../../shared/kit/outcome';
import { useArriving } from '../commands/arrivals';
import { RestoreScreen } from '../features/backups/RestoreScreen';
import { inOrder } from '../features/backups/restorable';
import { showToast } from '../ui/Toast';
import { downloadLibrary } from './backing-up';
import type { ScreenProps } from './place';
import { problemText } from './problem-text';
import { findLoss, type Loss } from './restoring';
import { forgoSample } from './samples';
import { useBackupsPart } from './useBackupsPart';
import { useRestoring } from './useRestoring';
import { useSecondCopy } from './useSecondCopy';
import { useWrittenFiles } from './useWrittenFiles';

type State = 'looking' | 'open' | Loss;

interface GateProps extends ScreenProps {
  /** The look at the library that began with the app. */
  readonly look: Promise<Loss | null>;
  readonly children: ReactNode;
}

export function Gate({ place, language, look, children }: GateProps) {
  const [state, setState] = useState<State>('looking');
  useEffect(() => {
    let wanted = true;
    void look.then((loss) => wanted && setState(loss ?? 'open'));
    return () => {
      wanted = false;
    };
  }, [look]);
  useArriving(state === 'looking');
  useSecondCopy(place, state === 'open');
  useWrittenFiles(place, state === 'open');
  useBackupsPart(place, state === 'open');
  if (state === 'looking') return null;
  if (state === 'open') return children;
  return <Restoring place={place} language={language} loss={state} onSettled={setState} />;
}

interface RestoringProps extends ScreenProps {
  readonly loss: Loss;
  readonly onSettled: (state: State) => void;
}

function Restoring({ place, language, loss, onSettled }: RestoringProps) {
  const { t } = useTranslation();
  const { busy, news, setNews, sentence, fromFiles, fromCopies } = useRestoring(place);
  const { keeping } = place.library;
  const { backups } = place.host;

  const lookAgain = async (told: string) => {
    const left = await findLoss(place);
    onSettled(left ?? 'open');
    if (!left && told) showToast(told);
  };

  const restore = async (items: Loss['items']) => {
    const reset = loss.sound === null ? await keeping.reset() : succeed(undefined);
    if (!reset.ok) return setNews(t('backups.staysClosed'));
    await forgoSample(place);
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
      onDownload={() => void downloadLibrary(place, t).then(tell)}
      onGoOn={() => void keeping.setAside(loss.lost).then(() => onSettled('open'))}
    />
  );
}

const withCopy = ({ items }: Loss): number => items.filter(({ copy }) => copy !== null).length;
