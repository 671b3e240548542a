/** The registry of commands: one id, one chord, both languages, no key that belongs to somebody else. */
import { describe, expect, it } from 'vitest';
import { chordsOf, type Keyboard, partsOf } from '../../renderer/commands/chord';
import type { Command } from '../../renderer/commands/command';
import { commands } from '../../renderer/commands/registry';

const keyboards: readonly (readonly [string, Keyboard])[] = [
  ['macOS, desktop', { mac: true, browser: false }],
  ['Windows and Linux, desktop', { mac: false, browser: false }],
  ['macOS, browser', { mac: true, browser: true }],
  ['Windows and Linux, browser', { mac: false, browser: true }],
];

/** A chord without the order in which its modifiers are written. */
const normal = (chord: string): string => {
  const { modifiers, key } = partsOf(chord);
  return [...[...modifiers].sort(), key].join('+');
};

const chordsIn = (list: readonly Command[], keyboard: Keyboard): readonly string[] =>
  list.flatMap(({ shortcut }) => chordsOf(shortcut, keyboard).map(normal));

const twice = (values: readonly string[]): readonly string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

/** Switches of input methods and keyboard layouts. */
const inputMethods = ['Ctrl+Space', 'Mod+Space', 'Shift+Space', 'Alt+Shift', 'Mod+.', 'Ctrl+.'].map(normal);

/** What a Chromium window does itself and a page cannot have. */
const browsers = [
  ...['N', 'T', 'W', 'Shift+N', 'Shift+T', 'Shift+W', 'PageUp', 'PageDown', 'Tab', 'R', 'L', 'D', 'J'],
  ...['1', '2', '3', '4', '5', '6', '7', '8', '9', 'Plus', '-', '0'],
].map((key) => normal(`Mod+${key}`));
const browserKeys = [...browsers, 'F5', 'F11', 'F12'].map(normal);

/** 微软拼音 takes these for itself: they need another chord beside them. */
const shared = ['Mod+Shift+F'].map(normal);

/** With words selected a chord may mean something else than without. */
const isNarrow = ({ reach }: Command): boolean => reach === 'selection';

const clashes = (list: readonly Command[], keyboard: Keyboard): readonly string[] =>
  [list.filter(isNarrow), list.filter((command) => !isNarrow(command))].flatMap((some) =>
    twice(chordsIn(some, keyboard)),
  );

const taken = (list: readonly Command[], keyboard: Keyboard): readonly string[] => {
  const others = [...inputMethods, ...(keyboard.browser ? browserKeys : [])];
  return chordsIn(list, keyboard).filter((chord) => others.includes(chord));
};

const alone = (list: readonly Command[], keyboard: Keyboard): readonly string[] =>
  list
    .filter(({ shortcut }) => {
      const chords = chordsOf(shortcut, keyboard).map(normal);
      return chords.length > 0 && chords.every((chord) => shared.includes(chord));
    })
    .map(({ id }) => id);

describe('commands', () => {
  it('have an id of their own', () => {
    expect(twice(commands.map(({ id }) => id))).toEqual([]);
  });

  it('are named in both languages, each in its own', () => {
    const unnamed = commands.filter(({ title }) => title.en.trim() === '' || title.zh.trim() === '');
    expect(unnamed).toEqual([]);
    const sameInBoth = commands.filter(
      ({ id, title }) => title.en === title.zh && !id.startsWith('language-'),
    );
    expect(sameInBoth.map(({ id }) => id)).toEqual([]);
    const synonymsInOne = commands.filter(
      ({ synonyms }) => synonyms && (synonyms.en.length === 0 || synonyms.zh.length === 0),
    );
    expect(synonymsInOne.map(({ id }) => id)).toEqual([]);
  });

  describe.each(keyboards)('on %s', (_name, keyboard) => {
    it('no two share a chord', () => expect(clashes(commands, keyboard)).toEqual([]));
    it('none takes a key of an input method or of the browser', () =>
      expect(taken(commands, keyboard)).toEqual([]));
    it('none depends on a chord an input method may take', () =>
      expect(alone(commands, keyboard)).toEqual([]));
  });

  it('would be caught otherwise (positive control)', () => {
    const [some] = commands;
    const planted = (...chords: readonly string[]): Command => ({
      ...(some as Command),
      shortcut: { mac: chords, other: chords },
    });
    const keyboard = { mac: false, browser: true };
    expect(clashes([planted('Mod+Shift+Y'), planted('Shift+Mod+Y')], keyboard)).toHaveLength(1);
    expect(taken([planted('Mod+T'), planted('Ctrl+Space')], keyboard)).toHaveLength(2);
    expect(alone([planted('Mod+Shift+F')], keyboard)).toHaveLength(1);
  });
});
