/** State this machine remembers beside the library: read at once, checked, the same in every tab. */
import { create, type StoreApi, type UseBoundStore } from 'zustand';
import { createJSONStorage, persist, type StateStorage } from 'zustand/middleware';

export interface Kept<Values> {
  readonly values: Values;
  /** Answers whether it is there the next time, too: not where the small storage of the browser is full. */
  set(values: Partial<Values>): boolean;
}

/** A full storage stops nothing that is going on: what does not fit holds until the window closes. */
const forgiving = (onPut: (fits: boolean) => void): StateStorage => ({
  getItem: (name) => window.localStorage.getItem(name),
  removeItem: (name) => window.localStorage.removeItem(name),
  setItem: (name, text) => {
    try {
      window.localStorage.setItem(name, text);
      onPut(true);
    } catch {
      onPut(false);
    }
  },
});

/** `check` answers what of a stored value still holds; what it leaves out begins as given. */
export function keepState<Values extends object>(
  name: string,
  beginning: Values,
  check: (stored: Readonly<Record<string, unknown>>) => Partial<Values>,
): UseBoundStore<StoreApi<Kept<Values>>> {
  let isStored = false;
  const kept = create<Kept<Values>>()(
    persist(
      (set) => ({
        values: beginning,
        set: (values) => {
          set((state) => ({ values: { ...state.values, ...values } }));
          return isStored;
        },
      }),
      {
        name,
        storage: createJSONStorage(() =>
          forgiving((fits) => {
            isStored = fits;
          }),
        ),
        partialize: ({ values }) => values,
        merge: (stored, state) => ({
          ...state,
          values: { ...beginning, ...(isRecord(stored) ? check(stored) : {}) },
        }),
      },
    ),
  );
  globalThis.addEventListener?.('storage', ({ key }) => {
    if (key === name) void kept.persist.rehydrate();
  });
  return kept;
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
