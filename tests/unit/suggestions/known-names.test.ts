/** A name behind a role is offered that role wherever somebody typed it, unless that was ignored. */
import { expect, test } from 'vitest';
import { withKnownNames } from '../../../renderer/features/suggestions/known-names';

const people = [
  { names: ['Dana Whitfield', 'dana.w'], role: 'release lead' },
  { names: ['张三'], role: '运维' },
];
type Ignores = Parameters<typeof withKnownNames>[1];

const nothing: Ignores = { ignoredHashes: [], ignoredRules: [], ignoredWords: [] };
const block = (text: string, masks: readonly { start: number; end: number }[] = []) =>
  ({ text, kind: 'paragraph', masks, section: null, label: '' }) as const;
const told = (text: string, ignores = nothing) =>
  withKnownNames(people, ignores)(block(text), []).map(({ text: name, rewrites }) => [name, ...rewrites]);

test('every form of a name, in both languages', () => {
  expect(told('Dana Whitfield paged @dana.w and Dana; 张 三 joined.')).toEqual([
    ['Dana Whitfield', 'release lead'],
    ['@dana.w', 'release lead'],
    ['Dana', 'release lead'],
    ['张 三', '运维'],
  ]);
  expect(told('The gateway dropped 张力 values.')).toEqual([]);
});

test('not in code or an address, and not where something else was found', () => {
  const names = withKnownNames(people, nothing);
  expect(names(block('see /home/dana.w', [{ start: 4, end: 16 }]), [])).toEqual([]);
  const [own] = names(block('Dana forgot'), []);
  if (!own) throw new Error('A name is found.');
  const other = { ...own, rule: 'named-actor.en.omitted', end: 11 };
  expect(names(block('Dana forgot'), [other])).toEqual([other]);
});

test('a rewrite says the role of the one who is named in what it replaces, and leaves it open between two', () => {
  const names = withKnownNames(people, nothing);
  const [own] = names(block('Dana forgot'), []);
  if (!own) throw new Error('A name is found.');
  const rewritten = (text: string, rewrite: string) => {
    const other = { ...own, rule: 'named-actor.en.mention', start: 0, end: text.length, rewrites: [rewrite] };
    return names(block(text), [other])[0]?.rewrites;
  };
  expect(rewritten('Dana', 'the [role]')).toEqual(['the release lead']);
  expect(rewritten('张三没有检查', '【角色】看到的是【什么】')).toEqual(['运维看到的是【什么】']);
  expect(rewritten('Dana and 张三', 'the [role]')).toEqual(['the [role]']);
  expect(rewritten('Nobody', 'the [role]')).toEqual(['the [role]']);
});

test('not once it was ignored', () => {
  const [own] = withKnownNames(people, nothing)(block('Dana joined.'), []);
  expect(told('Dana joined.', { ...nothing, ignoredHashes: [own?.hash ?? ''] })).toEqual([]);
  expect(told('Dana joined.', { ...nothing, ignoredRules: ['named-actor.known'] })).toEqual([]);
});
