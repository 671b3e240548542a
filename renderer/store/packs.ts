/** The team packs of this machine, each with the file it came as. Never part of a document. */
import { useMemo } from 'react';
import { fail, type Outcome, succeed } from '../../shared/kit/outcome';
import type { Pack } from '../../shared/lint/pack/pack';
import { isRecord, keepState } from './kept-state';
import { done } from './problem';

export interface KeptPack {
  readonly on: boolean;
  readonly pack: Pack;
  /** The file as it was imported, which is what leaves again. */
  readonly text: string;
}

interface KeptPacks {
  readonly packs: readonly KeptPack[];
}

/** What is stored went through the reader when it came in; this only looks whether it is still whole. */
const isKept = (value: unknown): value is KeptPack =>
  isRecord(value) &&
  typeof value.on === 'boolean' &&
  typeof value.text === 'string' &&
  isRecord(value.pack) &&
  typeof value.pack.name === 'string' &&
  typeof value.pack.digest === 'string' &&
  isRecord(value.pack.words) &&
  isRecord(value.pack.levels) &&
  Array.isArray(value.pack.rules) &&
  Array.isArray(value.pack.off);

export const usePacks = keepState<KeptPacks>('afterword:packs', { packs: [] }, ({ packs }) =>
  Array.isArray(packs) ? { packs: packs.filter(isKept) } : {},
);

const current = (): readonly KeptPack[] => usePacks.getState().values.packs;
const setPacks = (packs: readonly KeptPack[]): boolean => usePacks.getState().set({ packs });

/** Where there is no room for them, all stay as they were. */
function tryPacks(packs: readonly KeptPack[], subject: string): Outcome<void> {
  const before = current();
  if (setPacks(packs)) return done;
  setPacks(before);
  return fail({ kind: 'no-space', subject });
}

const inUse = (packs: readonly KeptPack[]): readonly Pack[] =>
  packs.filter(({ on }) => on).map(({ pack }) => pack);

/** Those that are on, in order. */
export const packsInUse = (): readonly Pack[] => inUse(current());

export function usePacksInUse(): readonly Pack[] {
  const { packs } = usePacks(({ values }) => values);
  return useMemo(() => inUse(packs), [packs]);
}

const isNamed =
  (name: string) =>
  ({ pack }: KeptPack): boolean =>
    pack.name === name;

/** Takes a pack in, switched on, in place of one of the same name. */
export function keepPack(kept: Omit<KeptPack, 'on'>): Outcome<'imported' | 'replaced'> {
  const packs = current();
  const at = packs.findIndex(isNamed(kept.pack.name));
  const on = { ...kept, on: true };
  const tried = tryPacks(at < 0 ? [...packs, on] : packs.with(at, on), kept.pack.name);
  return tried.ok ? succeed(at < 0 ? 'imported' : 'replaced') : tried;
}

/** In place of the pack of that name, whatever it is called now; one that has the new name already gives way. */
export const replacePack = (name: string, kept: Omit<KeptPack, 'on'>): Outcome<void> =>
  tryPacks(
    current().flatMap((one) => {
      if (one.pack.name === name) return [{ ...kept, on: one.on }];
      return one.pack.name === kept.pack.name ? [] : [one];
    }),
    kept.pack.name,
  );

export const switchPack = (name: string, on: boolean): void =>
  void setPacks(current().map((kept) => (kept.pack.name === name ? { ...kept, on } : kept)));

/** Answers the way back, which leaves alone what was taken in meanwhile. */
export function removePack(name: string): () => void {
  const before = current();
  const at = before.findIndex(isNamed(name));
  const removed = before.slice(at, at + 1);
  setPacks(before.toSpliced(at, removed.length));
  return () => {
    if (!current().some(isNamed(name))) setPacks(current().toSpliced(at, 0, ...removed));
  };
}
