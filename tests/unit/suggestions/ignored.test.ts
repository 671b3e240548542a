/** What is ignored: in the document and on this machine, listed together, each knowing what it hides. */
import { describe, expect, it } from 'vitest';
import { ignoreEdit, restoreEdit } from '../../../renderer/features/suggestions/ignore-edits';
import { categoryOf, ignoredOf, isEverywhere } from '../../../renderer/features/suggestions/ignored';
import type { Suggestion } from '../../../renderer/features/suggestions/suggestion';
import { withMachineIgnores } from '../../../renderer/store/machine-ignores';
import { createLinter } from '../../../shared/lint/lint';
import { contextOf, passagesOf } from '../../../shared/lint/passages';
import { lintRules } from '../../../shared/lint/rules/registry';
import { applyEdit } from '../../../shared/retrospective/edit';
import { suggestionsIn, writtenAs } from './found';

const told = writtenAs(
  'The engineer was careless.\n\nThe reviewer was careless.\n\nThe tester was reckless.',
);
const suggestions = suggestionsIn(told);
const [first] = suggestions;
if (!first) throw new Error('nothing is suggested');
const { rule } = first.diagnostic;
const isOfRule = ({ diagnostic }: Suggestion): boolean => diagnostic.rule === rule;

describe('ignoring', () => {
  it.each([
    ['here', 1],
    ['words', 2],
    ['rule', 3],
  ] as const)('%s hides %d of three, says so, and is taken back', (scope, hidden) => {
    const ignoring = applyEdit(told, ignoreEdit(told, first.diagnostic, scope, 'i'));
    expect(suggestionsIn(ignoring).filter(isOfRule)).toHaveLength(3 - hidden);
    const [listed] = ignoredOf(ignoring.suggestions, []);
    expect(suggestions.filter(({ diagnostic }) => listed?.hides(diagnostic))).toHaveLength(hidden);
    expect(applyEdit(ignoring, restoreEdit(ignoring, 'i'))).toEqual(told);
  });

  it.each([
    ['words', { rule, quote: 'Careless' }, 2],
    ['rule', { rule, quote: null }, 3],
  ] as const)('%s on this machine hides %o without touching the document', (_scope, ignore, hidden) => {
    const lintOne = createLinter(withMachineIgnores(contextOf(told), [ignore]));
    const left = passagesOf(told).flatMap(({ block }) => lintOne(block));
    expect(left.filter((found) => found.rule === rule)).toHaveLength(3 - hidden);
    const [listed] = ignoredOf(told.suggestions, [ignore]);
    expect(listed && isEverywhere(listed)).toBe(true);
    expect(suggestions.filter(({ diagnostic }) => listed?.hides(diagnostic))).toHaveLength(hidden);
  });
});

it('names the kind of every rule from its id', () => {
  expect(lintRules.filter(({ id, category }) => categoryOf(id) !== category)).toEqual([]);
  expect(categoryOf('made-elsewhere.en.x')).toBeNull();
});
