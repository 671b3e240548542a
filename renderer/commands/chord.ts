/** Key chords: how they are written, which key event is one, and what each system calls them. */

/** `Mod+Shift+E`: modifiers in any order, then one key. Mod is ⌘ on macOS and Ctrl elsewhere. */
export type Chord = string;

/** The first chord of a list is shown, the others work too. */
export interface Shortcut {
  readonly mac: readonly Chord[];
  readonly other: readonly Chord[];
  /** In a browser, which keeps some keys for itself; left out: as on the desktop. */
  readonly browser?: readonly Chord[];
}

/** The keyboard in use: of an Apple machine or another, in a browser's window or our own. */
export interface Keyboard {
  readonly mac: boolean;
  readonly browser: boolean;
}

/** The same chords on every system and in both shells. */
export const keys = (...chords: readonly Chord[]): Shortcut => ({ mac: chords, other: chords });

/** Chords a browser keeps for itself. */
export const desktopKeys = (...chords: readonly Chord[]): Shortcut => ({ ...keys(...chords), browser: [] });

export const chordsOf = (shortcut: Shortcut | undefined, { mac, browser }: Keyboard): readonly Chord[] => {
  if (shortcut === undefined) return [];
  if (browser && shortcut.browser !== undefined) return shortcut.browser;
  return mac ? shortcut.mac : shortcut.other;
};

interface Parts {
  readonly modifiers: ReadonlySet<string>;
  readonly key: string;
}

/** Every key that is pressed is held against every chord there is: each is taken apart once. */
const known = new Map<Chord, Parts>();

/** A plus sign as the key itself is written `Plus`. */
export function partsOf(chord: Chord): Parts {
  const parts = known.get(chord) ?? takeApart(chord);
  known.set(chord, parts);
  return parts;
}

function takeApart(chord: Chord): Parts {
  const names = chord.split('+');
  return { modifiers: new Set(names.slice(0, -1)), key: names.at(-1) ?? '' };
}

export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

const codes: Readonly<Record<string, string>> = {
  '/': 'Slash',
  ',': 'Comma',
  '-': 'Minus',
  '=': 'Equal',
};

/** Letters by what they type, or by their place where the layout types something else; all else by place. */
function isKey({ key, code }: KeyPress, name: string): boolean {
  if (/^[A-Z]$/.test(name)) return /^[a-z]$/i.test(key) ? key.toUpperCase() === name : code === `Key${name}`;
  if (/^[0-9]$/.test(name)) return code === `Digit${name}` || code === `Numpad${name}`;
  return key === name || code === name || code === codes[name];
}

export function isChord(press: KeyPress, chord: Chord, { mac }: Keyboard): boolean {
  const { modifiers, key } = partsOf(chord);
  const control = modifiers.has('Ctrl') || (!mac && modifiers.has('Mod'));
  const meta = mac && modifiers.has('Mod');
  return (
    press.ctrlKey === control &&
    press.metaKey === meta &&
    press.altKey === modifiers.has('Alt') &&
    press.shiftKey === modifiers.has('Shift') &&
    isKey(press, key)
  );
}

const signs: Readonly<Record<string, string>> = { Ctrl: '⌃', Alt: '⌥', Shift: '⇧', Mod: '⌘' };
const names: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Enter: '↵',
  Plus: '+',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
};

/** `Mod+Shift+8` as `Ctrl+Shift+8`, or as `⇧⌘8` on macOS. */
export function chordText(chord: Chord, { mac }: Keyboard): string {
  const { modifiers, key } = partsOf(chord);
  const name = names[key] ?? key;
  if (!mac)
    return [...modifiers]
      .map((one) => (one === 'Mod' ? 'Ctrl' : one))
      .concat(name)
      .join('+');
  const shown = Object.keys(signs).filter((one) => modifiers.has(one));
  return shown.map((one) => signs[one]).join('') + name;
}

const ariaNames: Readonly<Record<string, string>> = { Ctrl: 'Control', Plus: '+' };

/** The chord as `aria-keyshortcuts` wants it. */
export function ariaChord(chord: Chord, { mac }: Keyboard): string {
  const { modifiers, key } = partsOf(chord);
  const mod = mac ? 'Meta' : 'Control';
  return [...modifiers, key].map((one) => (one === 'Mod' ? mod : (ariaNames[one] ?? one))).join('+');
}
