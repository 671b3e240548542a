/** State of a part of a page that outlives the page: what was unfolded is so again for who comes back to it. */
import { type SetStateAction, useCallback, useState } from 'react';

/** For as long as the window is open. */
const kept = new Map<string, unknown>();

/** Like `useState`; the key names the part among all that are ever shown, and does not change while it is. */
export function useKept<T>(key: string, beginning: T): readonly [T, (change: SetStateAction<T>) => void] {
  const [value, setValue] = useState(() => (kept.has(key) ? (kept.get(key) as T) : beginning));
  const set = useCallback(
    (change: SetStateAction<T>) =>
      setValue((before) => {
        const next = change instanceof Function ? change(before) : change;
        kept.set(key, next);
        return next;
      }),
    [key],
  );
  return [value, set];
}
