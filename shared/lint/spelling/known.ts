/** The words that are right in one document, whatever the dictionary says. */
import type { Ignore } from '../../retrospective/retrospective';
import type { LintContext } from '../block';

/** The rule under which a document keeps the words it ignores. */
export const spellingRule = 'spelling';

/** In small letters: names of people and systems, words ignored here, words of the writer. */
export function knownWords(
  { people, systems }: Pick<LintContext, 'people' | 'systems'>,
  ignored: readonly Ignore[],
  own: readonly string[],
): ReadonlySet<string> {
  const here = ignored.flatMap((one) =>
    one.scope === 'words' && one.rule === spellingRule ? [one.quote] : [],
  );
  const parts = [...people, ...systems].flatMap((name) => name.split(/[^\p{L}'’]+/u));
  return new Set([...parts, ...here, ...own].map((word) => word.toLowerCase()).filter((word) => word !== ''));
}
