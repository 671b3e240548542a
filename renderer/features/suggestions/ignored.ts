/** Everything that is not suggested, of the document and of this machine, and how much each of it hides. */
import type { Id } from '../../../shared/kit/ids';
import { type Category, categories } from '../../../shared/lint/diagnostic';
import type { Ignore, SuggestionSettings, TaughtWord } from '../../../shared/retrospective/retrospective';
import type { MachineIgnore } from '../../store/machine-ignores';
import type { IgnoreScope } from './IgnoreMenu';
import type { FoundInBlock } from './suggestion';

export interface Ignored {
  readonly key: string;
  readonly scope: IgnoreScope;
  /** Empty for a word that was taught. */
  readonly rule: string;
  /** The words; null for a whole kind. */
  readonly quote: string | null;
  readonly hides: (found: FoundInBlock) => boolean;
  readonly from: { readonly id: Id } | MachineIgnore;
}

const sameWords = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

const hiding =
  (rule: string, quote: string | null, hash: string | null) =>
  (found: FoundInBlock): boolean =>
    found.rule === rule &&
    (hash === null || found.hash === hash) &&
    (hash !== null || quote === null || sameWords(found.text, quote));

const ofDocument = (ignore: Ignore): Ignored => {
  const quote = ignore.scope === 'rule' ? null : ignore.quote;
  const hash = ignore.scope === 'here' ? ignore.hash : null;
  const { id, scope, rule } = ignore;
  return { key: id, scope, rule, quote, hides: hiding(rule, quote, hash), from: { id } };
};

const ofTaught = ({ id, term, as }: TaughtWord): Ignored => ({
  key: id,
  scope: as === 'product' ? 'product' : 'system',
  rule: '',
  quote: term,
  hides: ({ subject }) => subject !== null && sameWords(subject, term),
  from: { id },
});

const ofMachine = (ignore: MachineIgnore): Ignored => ({
  key: `${ignore.rule}/${ignore.quote ?? ''}`,
  scope: ignore.quote === null ? 'ruleEverywhere' : 'wordsEverywhere',
  ...ignore,
  hides: hiding(ignore.rule, ignore.quote, null),
  from: ignore,
});

export const ignoredOf = (
  { ignored, taught }: SuggestionSettings,
  machine: readonly MachineIgnore[],
): readonly Ignored[] => [
  ...ignored.map(ofDocument),
  ...taught.filter(({ as }) => as !== 'person').map(ofTaught),
  ...machine.map(ofMachine),
];

/** The kind of a rule, which its id begins with; null for one this version does not know. */
export const categoryOf = (rule: string): Category | null =>
  categories.find((category) => rule.startsWith(`${category}.`)) ?? null;

/** Of this machine, not of the document. */
export const isEverywhere = ({ scope }: Ignored): boolean =>
  scope === 'wordsEverywhere' || scope === 'ruleEverywhere';
