/** A value that waits for its changes to pause, for what is too much to draw with every key. */
import { useEffect, useState } from 'react';

/** At once where `wait` is 0; else what it was until nothing changed for so many milliseconds. */
export function useCalm<T>(value: T, wait: number): T {
  const [calm, setCalm] = useState(value);
  useEffect(() => {
    const timer = window.setTimeout(() => setCalm(() => value), wait);
    return () => window.clearTimeout(timer);
  }, [value, wait]);
  return wait === 0 ? value : calm;
}
