// @vitest-environment happy-dom
/** Templates and packs of a machine: nothing is lost by taking one back, and a full storage is said. */
import { beforeEach, expect, test, vi } from 'vitest';
import { keepTemplate, removeTemplate, useOwnTemplates } from '../../../renderer/store/own-templates';
import { keepPack, removePack, usePacks } from '../../../renderer/store/packs';
import { usePreferences } from '../../../renderer/store/preferences';
import type { Pack } from '../../../shared/lint/pack/pack';
import { templateOf } from '../../../shared/templates/own-template';
import { retrospective } from './setting';

const template = (name: string) => templateOf(retrospective('a'), name, name);
const names = () => useOwnTemplates.getState().values.own.map(({ name }) => name);
const pack = (name: string): Pack => ({ name, digest: '', words: {}, levels: {}, rules: [], off: [] });
const packs = () => usePacks.getState().values.packs.map(({ pack: { name } }) => name);

const fill = () => {
  const setItem = () => {
    throw new DOMException('', 'QuotaExceededError');
  };
  vi.spyOn(window, 'localStorage', 'get').mockReturnValue({ ...window.localStorage, setItem });
};

beforeEach(() => {
  vi.restoreAllMocks();
  useOwnTemplates.getState().set({ own: [] });
  usePacks.getState().set({ packs: [] });
});

test('what was taken away comes back where it stood, beside what was kept meanwhile', () => {
  for (const name of ['one', 'two']) keepTemplate(template(name));
  const back = removeTemplate('one');
  keepTemplate(template('three'));
  back();
  expect(names()).toEqual(['one', 'two', 'three']);

  for (const name of ['one', 'two']) keepPack({ pack: pack(name), text: '' });
  const takeBack = removePack('one');
  keepPack({ pack: pack('three'), text: '' });
  takeBack();
  takeBack();
  expect(packs()).toEqual(['one', 'two', 'three']);
});

test('where there is no room a template and a pack are refused, and a preference holds until the window closes', () => {
  keepTemplate(template('one'));
  fill();
  expect(keepTemplate(template('two'))).toMatchObject({ problem: { kind: 'no-space', subject: 'two' } });
  expect(names()).toEqual(['one']);
  expect(keepPack({ pack: pack('two'), text: '' })).toMatchObject({ problem: { kind: 'no-space' } });
  expect(packs()).toEqual([]);
  expect(usePreferences.getState().set({ theme: 'dark' })).toBe(false);
  expect(usePreferences.getState().values.theme).toBe('dark');
});
