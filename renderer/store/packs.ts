/** The team packs of this machine, each with the file it came as. Never part of a document. */
import { useMemo } from 'react';
import type { Pack } from '../../shared/lint/pack/pack';
import { isRecord, keepState } from './kept-state';

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
const setPacks = (packs: readonly KeptPack[]): void => usePacks.getState().set({ packs });
const inUse = (packs: readonly KeptPack[]): readonly Pack[] =>
  packs.filter(({ on }) => on).map(({ pack }) => pack);

/** Those that are on, in order. */
export const packsInUse = (): readonly Pack[] => inUse(current());

export function usePacksInUse(): readonly Pack[] {
  const { packs } = usePacks(({ values }) => values);
  return useMemo(() => inUse(packs), [packs]);
}

/** Takes a pack in, switched on, in place of one of the same name. */
export function keepPack(kept: Omit<KeptPack, 'on'>): 'imported' | 'replaced' {
  const packs = current();
  const at = packs.findIndex(({ pack }) => pack.name === kept.pack.name);
  setPacks(at < 0 ? [...packs, { ...kept, on: true }] : packs.with(at, { ...kept, on: true }));
  return at < 0 ? 'imported' : 'replaced';
}

/** In place of the pack of that name, whatever it is called now; one that has the new name already gives way. */
export const replacePack = (name: string, kept: Omit<KeptPack, 'on'>): void =>
  setPacks(
    current().flatMap((one) => {
      if (one.pack.name === name) return [{ ...kept, on: one.on }];
      return one.pack.name === kept.pack.name ? [] : [one];
    }),
  );

export const switchPack = (name: string, on: boolean): void =>
  setPacks(current().map((kept) => (kept.pack.name === name ? { ...kept, on } : kept)));

/** Answers the way back. */
export function removePack(name: string): () => void {
  const before = current();
  setPacks(before.filter(({ pack }) => pack.name !== name));
  return () => setPacks(before);
}
