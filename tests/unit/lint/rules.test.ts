/** Every rule against its own examples and against those of all others. */
import { describe, expect, it } from 'vitest';
import { emptyContext } from '../../../shared/lint/block';
import { levels } from '../../../shared/lint/diagnostic';
import { entriesOf } from '../../../shared/lint/lexeme';
import { lexicon } from '../../../shared/lint/lexicon/lexicon';
import { createScan } from '../../../shared/lint/lint';
import { anchorOf, parsePattern } from '../../../shared/lint/pattern';
import { lintRules } from '../../../shared/lint/rules/registry';
import { blockOf, lintText, saysOf } from './lint-text';
import { ruleSchema } from './rule-schema';

const scan = createScan(emptyContext);

const slot = /\{([^/{}]+)\/([^{}]+)\}/;

describe.each(lintRules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const more = { section: rule.only?.[0] ?? null };

  it('has the shape of a rule', () => {
    expect(ruleSchema.safeParse(rule).error).toBeUndefined();
    expect(rule.id.startsWith(`${rule.category}.${rule.language}.`)).toBe(true);
  });

  it.each(rule.examples.flags)('flags %s, by itself and among the others', (text) => {
    const told = text.replace(slot, '$1');
    const said = scan(blockOf(told, more));
    expect(said.map((diagnostic) => diagnostic.rule)).toContain(rule.id);
    expect(lintText(told, {}, more)).not.toEqual([]);
  });

  it.each(rule.examples.flags.filter((text) => slot.test(text)))(
    'is silent on the other filling of %s',
    (text) => {
      expect(saysOf(lintText(text.replace(slot, '$2'), {}, more))).toEqual([]);
    },
  );

  it.each(rule.examples.passes)('passes %s', (text) => {
    expect(saysOf(lintText(text))).toEqual([]);
  });
});

describe('the registry', () => {
  it('gives every rule an id of its own', () => {
    expect(new Set(lintRules.map(({ id }) => id)).size).toBe(lintRules.length);
  });

  it('names only word classes that some list fills', () => {
    const tenses = ['', ':base', ':third', ':past', ':pp', ':ing'];
    const known = new Set(
      lexicon.flatMap((list) =>
        [...list.class.split(' '), ...(list.kind === 'verb' ? ['V'] : [])].flatMap((name) =>
          list.kind === 'verb' ? tenses.map((tense) => name + tense) : [name],
        ),
      ),
    );
    const built = ['PUNCT', 'POSS', 'HANDLE', 'NAME.taught', 'HAN', 'MASKED', 'QUESTION'];
    const used = lintRules.flatMap((rule) =>
      [...rule.patterns, ...(rule.unless ?? [])].flatMap((source) =>
        parsePattern(source).items.flatMap((item) => item.classes),
      ),
    );
    expect([...new Set(used)].filter((name) => !known.has(name) && !built.includes(name))).toEqual([]);
  });

  it('begins every pattern with an anchor', () => {
    for (const pattern of lintRules.flatMap((rule) => rule.patterns.map(parsePattern))) {
      const { texts, classes } = anchorOf(pattern);
      expect(texts.length + classes.length).toBeGreaterThan(0);
    }
  });

  it('begins no pattern with a gap, which could begin anywhere', () => {
    for (const pattern of lintRules.flatMap((rule) => rule.patterns))
      expect(parsePattern(pattern).items[0]?.kind, pattern).not.toBe('gap');
  });

  it('speaks at known levels in both languages for every category it covers', () => {
    const covered = (language: string) =>
      new Set(lintRules.filter((rule) => rule.language === language).map((rule) => rule.category));
    expect(covered('en')).toEqual(covered('zh'));
    expect(lintRules.every((rule) => levels.includes(rule.level))).toBe(true);
  });
});

describe('the lexicon', () => {
  it('has no empty list', () => {
    for (const list of lexicon) expect(entriesOf(list).length, list.class).toBeGreaterThan(0);
  });
});
