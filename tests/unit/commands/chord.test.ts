import { describe, expect, it } from 'vitest';
import { ariaChord, chordText, isChord, type KeyPress } from '../../../renderer/commands/chord';

const windows = { mac: false, browser: false };
const mac = { mac: true, browser: false };

const press = (
  key: string,
  code: string,
  ...modifiers: readonly ('ctrl' | 'meta' | 'alt' | 'shift')[]
): KeyPress => ({
  key,
  code,
  ctrlKey: modifiers.includes('ctrl'),
  metaKey: modifiers.includes('meta'),
  altKey: modifiers.includes('alt'),
  shiftKey: modifiers.includes('shift'),
});

describe('a chord', () => {
  it.each([
    ['Mod+Shift+E', press('E', 'KeyE', 'ctrl', 'shift'), windows],
    ['Mod+Shift+E', press('e', 'KeyE', 'meta', 'shift'), mac],
    ['Mod+Shift+8', press('*', 'Digit8', 'ctrl', 'shift'), windows],
    ['Mod+Alt+1', press('1', 'Digit1', 'ctrl', 'alt'), windows],
    ['Mod+/', press('/', 'Slash', 'ctrl'), windows],
    ['F8', press('F8', 'F8'), windows],
  ])('%s is pressed', (chord, event, keyboard) => {
    expect(isChord(event, chord, keyboard)).toBe(true);
  });

  it('is found by what the key types on a layout that moves letters, and by place on one that types none', () => {
    expect(isChord(press('a', 'KeyQ', 'ctrl'), 'Mod+A', windows)).toBe(true);
    expect(isChord(press('a', 'KeyQ', 'ctrl'), 'Mod+Q', windows)).toBe(false);
    expect(isChord(press('у', 'KeyE', 'ctrl'), 'Mod+E', windows)).toBe(true);
    expect(isChord(press('ƒ', 'KeyF', 'meta', 'alt'), 'Mod+Alt+F', mac)).toBe(true);
  });

  it.each([
    ['Mod+E', press('e', 'KeyE', 'ctrl', 'shift'), windows],
    ['Mod+E', press('e', 'KeyE', 'ctrl', 'meta'), windows],
    ['Mod+E', press('e', 'KeyE', 'ctrl'), mac],
    ['F8', press('F8', 'F8', 'shift'), windows],
    ['Mod+E', press('e', 'KeyE'), windows],
  ])('%s is not pressed by something else', (chord, event, keyboard) => {
    expect(isChord(event, chord, keyboard)).toBe(false);
  });

  it('is written as each system writes it', () => {
    expect(chordText('Mod+Shift+8', windows)).toBe('Ctrl+Shift+8');
    expect(chordText('Mod+Shift+8', mac)).toBe('⇧⌘8');
    expect(chordText('Alt+Enter', mac)).toBe('⌥↵');
    expect(ariaChord('Mod+Shift+E', windows)).toBe('Control+Shift+E');
    expect(ariaChord('Mod+E', mac)).toBe('Meta+E');
  });
});
