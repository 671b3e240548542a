/** What the linter reads in a block, and which of it stands once the whole document is known. */
import type { Language } from '../kit/bilingual';
import type { BlockDiagnostic } from './hit';
import { shiftOf, type Tone } from './model/tone';

export interface Reading {
  readonly found: readonly BlockDiagnostic[];
  /** How the block sounds to the trained model; null where it did not listen. */
  readonly tone: Tone | null;
}

export const silent: Reading = { found: [], tone: null };

/** Diagnostics of each block: in a text that blames nobody elsewhere, the model has to be surer. */
export function settled(readings: readonly Reading[]): readonly (readonly BlockDiagnostic[])[] {
  const shifts = new Map<Language, number>();
  const shiftIn = (language: Language): number => {
    const known = shifts.get(language) ?? shiftOf(language, readings.map(toneOf));
    shifts.set(language, known);
    return known;
  };
  const stands = ({ margin, language }: BlockDiagnostic): boolean =>
    margin === null || margin >= shiftIn(language);
  return readings.map(({ found }) => (found.every(stands) ? found : found.filter(stands)));
}

const toneOf = ({ tone }: Reading): Tone | null => tone;
