/** What a machine remembers: broken values give way, the rest stays. */
import { expect, test } from 'vitest';
import { readPreferences } from '../../../renderer/store/preferences';
import { namesOf, rolesOf, strangersOf } from '../../../renderer/store/roster';

test('a stored value that is no preference is left out, the others stay', () => {
  expect(
    readPreferences({
      language: 'fr',
      theme: 'dark',
      density: 'loose',
      textSize: '5',
      panelWidth: 1e9,
      panelOpen: false,
      shownLevels: ['error', 'shout'],
      other: 1,
    }),
  ).toEqual({ theme: 'dark', textSize: '5', panelOpen: false });
});

const person = (id: string, name: string, role = '') => ({ id, name, role });

test('participants the roster does not know are taken in once, by their names', () => {
  const participants = [
    { id: '1', label: '@Ana ', role: 'SRE' },
    { id: '2', label: 'ａｎａ', role: 'SRE' },
    { id: '3', label: '张伟', role: '值班' },
    { id: '4', label: 'SRE', role: 'SRE' },
    { id: '5', label: '', role: 'QA' },
    { id: '6', label: 'Bo', role: '' },
  ];
  expect(strangersOf([person('x', 'BO')], participants)).toEqual([
    person('1', '@Ana', 'SRE'),
    person('3', '张伟', '值班'),
  ]);
});

test('names go to the linter, roles to the fields, empty ones to neither', () => {
  const people = [person('1', ' Ana ', 'SRE'), person('2', '', 'SRE'), person('3', '张伟', '')];
  expect(namesOf(people)).toEqual(['Ana', '张伟']);
  expect(rolesOf(people)).toEqual(['SRE']);
});
