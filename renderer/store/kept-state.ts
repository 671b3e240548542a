/** State this machine remembers beside the library: read at once, checked, the same in every tab. */
import { create, type StoreApi, type UseBoundStore } from 'zustand';
import { persist } from 'zustand/middleware';

export interface Kept<Values> {
  readonly values: Values;
  set(values: Partial<Values>): void;
}

/** `check` answers what of a stored value still holds; what it leaves out begins as given. */
export function keepState<Values extends object>(
  name: string,
  beginning: Values,
  check: (stored: Readonly<Record<string, unknown>>) => Partial<Values>,
): UseBoundStore<StoreApi<Kept<Values>>> {
  const kept = create<Kept<Values>>()(
    persist(
      (set) => ({
        values: beginning,
        set: (values) => set((state) => ({ values: { ...state.values, ...values } })),
      }),
      {
        name,
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
