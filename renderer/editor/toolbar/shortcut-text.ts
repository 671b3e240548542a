/** Keyboard shortcuts as the platform writes them, and as assistive technology reads them. */
import { IS_APPLE } from 'lexical';

const apple: Readonly<Record<string, string>> = {
  Mod: '⌘',
  Shift: '⇧',
  Alt: '⌥',
  ArrowUp: '↑',
  ArrowDown: '↓',
};
const order = ['Alt', 'Shift', 'Mod'];

/** `Mod+Shift+8` as `Ctrl+Shift+8` or `⇧⌘8`. */
export function shortcutText(shortcut: string): string {
  const keys = shortcut.split('+');
  if (!IS_APPLE)
    return keys.map((key) => (key === 'Mod' ? 'Ctrl' : key.startsWith('Arrow') ? apple[key] : key)).join('+');
  const modifiers = order.filter((key) => keys.includes(key)).map((key) => apple[key]);
  const last = keys.at(-1) ?? '';
  return [...modifiers, apple[last] ?? last].join('');
}

/** For `aria-keyshortcuts`. */
export const ariaShortcut = (shortcut: string, isApple: boolean): string =>
  shortcut.replace('Mod', isApple ? 'Meta' : 'Control');
