/** A choice that every row of a screen has beside its own fields, offered from outside all lists. */
import { createContext } from 'react';
import type { Choice } from './Menu';

export interface RowChoice {
  readonly label: string;
  /** What a row is without a choice. */
  readonly none: string;
  readonly choices: readonly Choice<string>[];
  readonly valueOf: (row: string) => string | null;
  readonly onValue: (row: string, value: string | null) => void;
  readonly readOnly: boolean;
}

/** The same object until it says something else. */
export const RowChoiceContext = createContext<RowChoice | null>(null);
