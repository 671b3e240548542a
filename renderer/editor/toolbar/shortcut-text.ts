/** Keyboard shortcuts as the platform writes them. */
import { IS_APPLE } from 'lexical';

const apple: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥' };
const order = ['Alt', 'Shift', 'Mod'];

/** `Mod+Shift+8` as `Ctrl+Shift+8` or `⇧⌘8`. */
export function shortcutText(shortcut: string): string {
  if (!IS_APPLE) return shortcut.replace('Mod', 'Ctrl');
  const keys = shortcut.split('+');
  const modifiers = order.filter((key) => keys.includes(key)).map((key) => apple[key]);
  return [...modifiers, keys.at(-1)].join('');
}
