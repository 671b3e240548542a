/** State of a part of a page that outlives the page: what was unfolded is so again for who comes back to it. */
import { createContext, type SetStateAction, use, useCallback, useState } from 'react';

/** Names the page among all that are ever shown: an item can have a row on several. */
export const KeptScope = createContext('');

/** For as long as the window is open. */
const kept = new Map<string, unknown>();

/** Like `useState`; the name tells the part from others of its page, and does not change while it is shown. */
export function useKept<T>(name: string, beginning: T): readonly [T, (change: SetStateAction<T>) => void] {
  const key = `${use(KeptScope)}/${name}`;
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
