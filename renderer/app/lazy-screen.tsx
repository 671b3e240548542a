/** A screen whose code is loaded by itself, shown in the same frame wherever it is loaded already. */
import { type ComponentType, useEffect, useState } from 'react';
import { LoadingScreen } from './LoadingScreen';

interface LazyScreen<Props> {
  readonly Screen: ComponentType<Props>;
  /** Loads it before somebody asks for it. */
  readonly load: () => Promise<unknown>;
}

/** Without Suspense, which would hold back even a screen that is already there for its throttle of 300 ms. */
export function lazyScreen<Props extends object>(
  importScreen: () => Promise<ComponentType<Props>>,
): LazyScreen<Props> {
  let loaded: ComponentType<Props> | null = null;
  const load = async (): Promise<ComponentType<Props>> => {
    loaded ??= await importScreen();
    return loaded;
  };
  function Screen(props: Props) {
    const [Loaded, setLoaded] = useState(() => loaded);
    useEffect(() => {
      if (Loaded) return;
      const fail = (thrown: unknown) =>
        setLoaded(() => {
          throw thrown;
        });
      load().then((screen) => setLoaded(() => screen), fail);
    }, [Loaded]);
    return Loaded ? <Loaded {...props} /> : <LoadingScreen />;
  }
  return { Screen, load };
}
