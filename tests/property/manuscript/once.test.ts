import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeManuscript } from '../../../shared/manuscript/compose';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import { arbitraryRetrospective } from '../../kit/arbitrary-retrospective';

/** Collections whose texts a writer types, with the fields that results and open questions name again. */
const again: Readonly<Partial<Record<keyof Retrospective, readonly string[]>>> = {
  goals: ['statement', 'target'],
  handlingTargets: ['text'],
  assumptions: [],
  events: [],
  results: [],
  impacts: ['who'],
  observations: [],
  factors: [],
  rules: [],
  practices: [],
  actionItems: [],
  decidedAgainst: [],
  notices: [],
};

/** References, choices, dates and addresses: not texts, or shown in a form of their own. */
const notText =
  /^(?:id|kind|time|phase|milestone|goal|verdict|parent|family|category|confidence|retrospective|factor|side|means|state|due|sentAt|hash|url|link|line|evidence|knowledge|channels|estimate)$/;

interface Token {
  readonly word: string;
  readonly mayRepeat: boolean;
}

/** The document with a word of its own in every text field, and those words. */
function tokened(retrospective: Retrospective): {
  readonly document: Retrospective;
  readonly tokens: readonly Token[];
} {
  const tokens: Token[] = [];
  const marked = (value: unknown, key: string, repeated: readonly string[]): unknown => {
    if (Array.isArray(value)) return value.map((one) => marked(one, key, repeated));
    if (typeof value === 'string') {
      if (key === '' || notText.test(key)) return value;
      const word = `token${tokens.length}end`;
      tokens.push({ word, mayRepeat: repeated.includes(key) });
      return word;
    }
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [
        name,
        notText.test(name) && typeof inner !== 'string' ? inner : marked(inner, name, repeated),
      ]),
    );
  };
  const changed = Object.entries(again).map(([name, repeated = []]) => [
    name,
    marked(retrospective[name as keyof Retrospective], '', repeated),
  ]);
  return { document: { ...retrospective, ...Object.fromEntries(changed) }, tokens };
}

describe('everything typed into a structure', () => {
  it('stands in the manuscript exactly once; goals and those affected again where something is told of them', () => {
    fc.assert(
      fc.property(
        arbitraryRetrospective,
        fc.constantFrom('en' as const, 'zh' as const),
        (retrospective, language) => {
          const { document, tokens } = tokened(retrospective);
          const text = JSON.stringify(composeManuscript(document, { language }).sections);
          const wrong = tokens.filter(({ word, mayRepeat }) => {
            const count = text.split(word).length - 1;
            return mayRepeat ? count < 1 || count > 2 : count !== 1;
          });
          expect(wrong).toEqual([]);
        },
      ),
      { seed: 20261128, numRuns: 60 },
    );
  });
});
