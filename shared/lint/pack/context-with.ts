/** What a team's packs add to what a document knows of its own world. */
import type { LintContext } from '../block';
import type { Pack } from './pack';

/** The context with the names and systems of its packs. */
export const contextWith = (context: LintContext): LintContext =>
  context.packs.length === 0
    ? context
    : {
        ...context,
        people: [...context.people, ...wordsOf(context.packs, 'NAME')],
        systems: [...context.systems, ...wordsOf(context.packs, 'SYSTEM')],
      };

const wordsOf = (packs: readonly Pack[], name: string): readonly string[] =>
  packs.flatMap(({ words }) => words[name] ?? []);
