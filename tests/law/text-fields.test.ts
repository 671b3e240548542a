/** A field of its own kind needs a row in the walk with an input method: fields come from the controls that are walked. */
import { expect, it } from 'vitest';
import { appSources, type Source } from './sources';

/** Where an `input` or `textarea` may be written out; all of them are walked in `input-method*.spec.ts`. */
const homes: readonly string[] = [
  'renderer/editor/link/LinkDialog.tsx',
  'renderer/editor/image/ImageDialog.tsx',
  'renderer/app/document/DocumentTitle.tsx',
  'renderer/features/measures/Standing.tsx',
  'renderer/features/library/PasteDesk.tsx',
  'renderer/features/intake/SourceDesk.tsx',
  'renderer/features/settings/PackEditor.tsx',
  'renderer/features/shortcuts/ShortcutSheet.tsx',
];

const isTextField = (element: string): boolean =>
  !/\btype="(?:checkbox|file|radio)"/.test(element.slice(0, element.indexOf('/>') + 1 || undefined));

const hasTextField = (text: string): boolean =>
  [...text.matchAll(/<(?:input|textarea)\b[\s\S]*/g)].some(([rest]) =>
    rest.split(/(?=<(?:input|textarea)\b)/).some(isTextField),
  );

const strangers = (sources: readonly Source[]): readonly string[] =>
  sources
    .filter(({ path, text }) => path.endsWith('.tsx') && hasTextField(text))
    .map(({ path }) => path)
    .filter((path) => !homes.includes(path) && !path.startsWith('renderer/ui/'));

it('stand in controls that are walked with an input method', () => {
  expect(strangers(appSources())).toEqual([]);
});

it('would be caught elsewhere (positive control)', () => {
  const strange = (text: string) => strangers([{ path: 'renderer/features/x/X.tsx', text }]).length;
  expect(strange('<input type="text" />')).toBe(1);
  expect(strange('<textarea onChange={(event) => set(event)} />')).toBe(1);
  expect(strange('<input type="checkbox" /><input onChange={(event) => set(event)} />')).toBe(1);
  expect(strange('<input\n  onChange={(event) => set(event)}\n  type="checkbox"\n/>')).toBe(0);
});
