/** Spelling for the text of a document: the dictionary once an app, the words that are right here, and where new ones go. */
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { contextOf } from '../../../shared/lint/passages';
import { knownWords, spellingRule } from '../../../shared/lint/spelling/known';
import type { SpellingProps } from '../../editor/spelling/contract';
import type { Editing } from '../../store/editing';
import { usePreferences } from '../../store/preferences';
import type { DocumentSession } from '../../store/session';
import { showToast } from '../../ui/Toast';
import { useStable } from '../../ui/useStable';
import { createSpellingClient, type SpellingClient } from '../../workers/spelling-client';

/** After the first paint and the first suggestions, in milliseconds. */
const patience = 3000;

let client: SpellingClient | null = null;

/** Undefined while it is off, and at first: the dictionary is not loaded before the page is quiet. */
export function useSpelling(session: DocumentSession, editing: Editing): SpellingProps | undefined {
  const { t } = useTranslation();
  const { values, set } = usePreferences();
  const { sayStopped } = useStable({ sayStopped: () => showToast(t('spelling.stopped')) });
  const source = useDictionary(values.spellingOn && !editing.readOnly, sayStopped);
  const { retrospective } = editing;
  const known = useMemo(
    () => knownWords(contextOf(retrospective), retrospective.suggestions.ignored, values.myWords),
    [retrospective, values.myWords],
  );
  const actions = useStable({
    onAddWord: (word: string) => {
      set({ myWords: [...values.myWords.filter((one) => one !== word), word] });
      showToast(t('spelling.added', { word }), {
        label: t('app.undo'),
        run: () => set({ myWords: usePreferences.getState().values.myWords.filter((one) => one !== word) }),
      });
    },
    onIgnoreWord: (word: string) => {
      const { ignored, taught } = session.current().suggestions;
      const ignore = { id: editing.makeId(), scope: 'words' as const, rule: spellingRule, quote: word };
      editing.apply({ type: 'set-suggestions', suggestions: { ignored: [...ignored, ignore], taught } });
      showToast(t('spelling.ignored', { word }));
    },
  });
  return useMemo(
    () => (source === null ? undefined : { source, known, ...actions }),
    [source, known, actions],
  );
}

function useDictionary(isWanted: boolean, sayStopped: () => void): SpellingClient | null {
  const [ready, setReady] = useState(client !== null);
  useEffect(() => {
    if (!isWanted || ready) return;
    const start = () => {
      client ??= createSpellingClient(() => {
        client = null;
        sayStopped();
      });
      setReady(true);
    };
    const timer = window.setTimeout(() => window.requestIdleCallback(start), patience);
    return () => window.clearTimeout(timer);
  }, [isWanted, ready, sayStopped]);
  return isWanted && ready ? client : null;
}
