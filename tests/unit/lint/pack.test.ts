/** Team packs: what they change, and where and why a file that is none is refused. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import published from '../../../resources/schema/pack.schema.json';
import { emptyContext } from '../../../shared/lint/block';
import { contextKey } from '../../../shared/lint/pack/context-key';
import type { Pack } from '../../../shared/lint/pack/pack';
import { packSchema } from '../../../shared/lint/pack/pack-schema';
import { readPack } from '../../../shared/lint/pack/read-pack';
import { packText } from '../../kit/pack-file';
import { lintText, saysOf } from './lint-text';

function packOf(text: string): Pack {
  const read = readPack(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.pack;
}

const packs = [packOf(packText())];
const says = (text: string) => saysOf(lintText(text, { packs }));

describe('a pack', () => {
  it('adds people, verbs with their forms, and rules over its own classes', () => {
    expect(says('The ledgerkeeper zonked the warning.')).toEqual(['failed-duty.en.passed-over: zonked']);
    expect(saysOf(lintText('The ledgerkeeper zonked the warning.'))).toEqual([]);
    expect(says('It was a fiasco.')).toEqual(['character.en.fiasco: fiasco']);
  });

  it('makes a system of a word that was a name, in both languages', () => {
    expect(saysOf(lintText('Sarah accidentally deleted the bucket.'))).not.toEqual([]);
    expect(says('Sarah accidentally deleted the bucket.')).toEqual([]);
    expect(says('结算引擎没有及时检查余额。')).toEqual([]);
  });

  it('changes levels by category and by rule, and switches off', () => {
    const levelOf = (text: string) => lintText(text, { packs }).map(({ level }) => level);
    expect(levelOf('Engineers should be more careful.')).toEqual(['error']);
    expect(levelOf('The engineer misconfigured the firewall.')).toEqual(['suggestion']);
    expect(lintText('The developers always forget the changelog.')).not.toEqual([]);
    expect(says('The developers always forget the changelog.')).toEqual([]);
  });

  it('counts in the key of a context by what its file says', () => {
    const other = packOf(packText((file) => file.words.PERSON.push('bookkeeper')));
    const keys = [[], packs, [other]].map((some) => contextKey({ ...emptyContext, packs: some }));
    expect(new Set(keys).size).toBe(3);
    expect(contextKey({ ...emptyContext, packs: [packOf(packText())] })).toBe(keys[1]);
  });

  it('has the shape that is published', () => {
    const schema = z.toJSONSchema(packSchema, { target: 'draft-2020-12' });
    expect({ title: published.title, ...schema }).toEqual(published);
  });
});

/** Line and column of the first place of `word` in the text, from 1. */
function placeOf(text: string, word: string): readonly [number, number] {
  const before = text.slice(0, text.indexOf(word)).split('\n');
  return [before.length, (before.at(-1)?.length ?? 0) + 1];
}

/** The file with another value at a path of keys and numbers. */
const withValue = (path: readonly string[], value: unknown): string =>
  packText((file) => {
    const holder = path.slice(0, -1).reduce<object>((here, step) => Reflect.get(here, step), file);
    Reflect.set(holder, path.at(-1) ?? '', value);
  });

const refusal = (text: string) => {
  const read = readPack(text);
  if (read.ok) throw new Error('was taken');
  const { line, column, path, reason, detail } = read.problem;
  return { place: [line, column], path, reason, detail };
};

describe('a file that is no pack', () => {
  it.each([
    ['a comment', '{\n  // words\n}', [2, 3], 'comment'],
    ['a comma too many', '{\n  "name": "x",\n}', [3, 1], 'expected-key'],
    ['a comma too few', '{\n  "name": "x"\n  "off": []\n}', [3, 3], 'expected-comma'],
    ['a key twice', '{\r\n  "name": "x",\r\n  "name": "y"\r\n}', [3, 3], 'duplicate-key'],
    ['a line break in a text', '{ "name": "x\ny" }', [1, 13], 'bad-text'],
    ['an open end', '{ "off": [', [1, 11], 'unclosed'],
    ['more behind it', '{}\n{}', [2, 1], 'after-end'],
    ['depth', '['.repeat(5000), [1, 34], 'too-deep'],
    ['nothing', '', [1, 1], 'unclosed'],
  ])('is refused where JSON ends: %s', (_, text, place, reason) => {
    expect(refusal(text)).toMatchObject({ place, path: '', reason });
  });

  it.each([
    ['afterwordPack', '2', 'afterwordPack', 'not-one-of', ['afterwordPack'], 2],
    ['a key of its own', '"script"', 'script', 'unknown-key', ['script'], 'x'],
    ['a class nobody knows', '"HEROES"', 'words.HEROES', 'unknown-class', ['words', 'HEROES'], ['x']],
    ['a word with a comma', '"a, b"', 'words.PERSON[0]', 'wrong-form', ['words', 'PERSON'], ['a, b']],
    ['a rule nobody knows', '"no.such.rule"', 'off[0]', 'unknown-rule', ['off'], ['no.such.rule']],
    ['a level nobody knows', '"fatal"', 'levels.try-harder', 'not-one-of', ['levels', 'try-harder'], 'fatal'],
    [
      'an expression',
      '"(a+)+b"',
      'rules[0].patterns[0]',
      'pattern-expression',
      ['rules', '0', 'patterns'],
      ['(a+)+b'],
    ],
    [
      'a pattern that costs too much',
      '"x {~9} {~9} {~9} {~9} {~9} {~9} y"',
      'rules[0].patterns[0]',
      'pattern-too-wide',
      ['rules', '0', 'patterns'],
      ['x {~9} {~9} {~9} {~9} {~9} {~9} y'],
    ],
    [
      'a class in a pattern',
      '"{HEROES}"',
      'rules[0].patterns[0]',
      'unknown-class',
      ['rules', '0', 'patterns'],
      ['{HEROES}'],
    ],
    [
      'no question',
      '"So it was."',
      'rules[0].ask.en',
      'not-a-question',
      ['rules', '0', 'ask', 'en'],
      'So it was.',
    ],
    [
      'an id of ours',
      '"character.en.judged"',
      'rules[0].id',
      'taken-id',
      ['rules', '0', 'id'],
      'character.en.judged',
    ],
    [
      'an example it does not mark',
      '"All was well."',
      'rules[0].examples.flags[0]',
      'not-flagged',
      ['rules', '0', 'examples', 'flags'],
      ['All was well.'],
    ],
    [
      'an example it marks',
      '"A fiasco again."',
      'rules[0].examples.passes[0]',
      'flagged',
      ['rules', '0', 'examples', 'passes'],
      ['A fiasco again.'],
    ],
  ])('is refused at its line: %s', (_, word, path, reason, steps, value) => {
    const text = withValue(steps, value);
    expect(refusal(text)).toMatchObject({ place: placeOf(text, word), path, reason });
  });

  it('is refused where something is missing', () => {
    const text = packText((file) => Reflect.deleteProperty(file.rules[0]?.why ?? {}, 'zh'));
    expect(refusal(text)).toMatchObject({
      place: placeOf(text, '{\n        "en": "This is our word'),
      path: 'rules[0].why.zh',
      reason: 'missing',
      detail: 'zh',
    });
  });
});
