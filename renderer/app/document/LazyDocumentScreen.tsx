/** The desk with its editor is loaded by itself: at once where a document is asked for, else while the home screen rests. */
import { useEffect, useState } from 'react';
import { LoadingScreen } from '../LoadingScreen';
import { readRoute } from '../route';
import type { DocumentScreen, DocumentScreenProps } from './DocumentScreen';

type Screen = typeof DocumentScreen;

/** Kept outside React: Suspense would hold back even a screen that is already there for its throttle of 300 ms. */
let loaded: Screen | null = null;

const load = async (): Promise<Screen> => {
  loaded ??= (await import('./DocumentScreen')).DocumentScreen;
  return loaded;
};

/** How long after the start there is nothing better to do, in milliseconds. */
const rest = 1_500;

if (readRoute(window.location.hash).screen === 'document') void load();
else window.setTimeout(() => window.requestIdleCallback(() => void load()), rest);

export function LazyDocumentScreen(props: DocumentScreenProps) {
  const [Screen, setScreen] = useState<Screen | null>(() => loaded);
  useEffect(() => {
    if (Screen) return;
    const fail = (thrown: unknown) =>
      setScreen(() => {
        throw thrown;
      });
    load().then((screen) => setScreen(() => screen), fail);
  }, [Screen]);
  return Screen ? <Screen {...props} /> : <LoadingScreen />;
}
