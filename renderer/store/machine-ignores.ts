/** What is never suggested on this machine, whatever the document: words of a rule, or the whole rule. */
import type { LintContext } from '../../shared/lint/block';
import { isRecord, keepState } from './kept-state';

/** Without a quote: everything of the rule. */
export interface MachineIgnore {
  readonly rule: string;
  readonly quote: string | null;
}

interface MachineIgnores {
  readonly ignores: readonly MachineIgnore[];
}

const isIgnore = (value: unknown): value is MachineIgnore =>
  isRecord(value) &&
  typeof value.rule === 'string' &&
  (value.quote === null || typeof value.quote === 'string');

export const useMachineIgnores = keepState<MachineIgnores>(
  'afterword:ignores',
  { ignores: [] },
  ({ ignores }) => (Array.isArray(ignores) ? { ignores: ignores.filter(isIgnore) } : {}),
);

const isSame = (one: MachineIgnore, other: MachineIgnore): boolean =>
  one.rule === other.rule && one.quote?.toLowerCase() === other.quote?.toLowerCase();

const without = (ignore: MachineIgnore): readonly MachineIgnore[] =>
  useMachineIgnores.getState().values.ignores.filter((one) => !isSame(one, ignore));

export const ignoreOnMachine = (ignore: MachineIgnore): void =>
  void useMachineIgnores.getState().set({ ignores: [...without(ignore), ignore] });

export const suggestOnMachine = (ignore: MachineIgnore): void =>
  void useMachineIgnores.getState().set({ ignores: without(ignore) });

/** The context with what this machine ignores beside what the document does. */
export const withMachineIgnores = (context: LintContext, ignores: readonly MachineIgnore[]): LintContext => ({
  ...context,
  ignoredRules: [
    ...context.ignoredRules,
    ...ignores.filter(({ quote }) => quote === null).map(({ rule }) => rule),
  ],
  ignoredWords: [
    ...context.ignoredWords,
    ...ignores.flatMap(({ rule, quote }) => (quote === null ? [] : [{ rule, text: quote }])),
  ],
});
