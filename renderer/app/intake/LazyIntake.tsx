/** The intake screen is loaded when the first text is there. */
import { useEffect, useState } from 'react';
import { LoadingScreen } from '../LoadingScreen';
import type { Intake, IntakeProps } from './Intake';

type Screen = typeof Intake;

/** Kept outside React, as for the document screen. */
let loaded: Screen | null = null;

const load = async (): Promise<Screen> => {
  loaded ??= (await import('./Intake')).Intake;
  return loaded;
};

export function LazyIntake(props: IntakeProps) {
  const [Screen, setScreen] = useState<Screen | null>(() => loaded);
  useEffect(() => {
    const fail = (thrown: unknown) =>
      setScreen(() => {
        throw thrown;
      });
    load().then((screen) => setScreen(() => screen), fail);
  }, []);
  return Screen ? <Screen {...props} /> : <LoadingScreen />;
}
