/** Handlers that keep their identity, so that a memoised component is not drawn anew because its parent was. */
import { useLayoutEffect, useRef, useState } from 'react';

type Handlers<T> = { readonly [K in keyof T]: (...args: never[]) => unknown };

/** The same functions on every render; each calls what was last given under its name. The names never change. */
export function useStable<T extends Handlers<T>>(handlers: T): T {
  const latest = useRef(handlers);
  useLayoutEffect(() => {
    latest.current = handlers;
  });
  const [stable] = useState(() => {
    const entries = (Object.keys(handlers) as (keyof T)[]).map((name) => [
      name,
      (...args: never[]) => latest.current[name](...args),
    ]);
    return Object.fromEntries(entries) as T;
  });
  return stable;
}
