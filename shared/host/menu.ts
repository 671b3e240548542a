/** The menu bar as data: the page says what is in it and in which words, the shell shows it. */
import type { Language } from '../kit/bilingual';

/** What the shell does itself when the item is chosen, by Electron's name where it has one; the rest comes back as a command. */
export const menuRoles = [
  'undo',
  'redo',
  'cut',
  'copy',
  'paste',
  'pasteAndMatchStyle',
  'selectAll',
  'zoom-in',
  'zoom-out',
  'zoom-reset',
  'full-screen',
  'minimise',
  'close',
  'quit',
  'recent',
  'clear-recent',
  'diagnostics',
  'about',
] as const;

export type MenuRole = (typeof menuRoles)[number];

export interface MenuItem {
  /** Comes back when the item is chosen. */
  readonly id: string;
  readonly label: string;
  /** As `Mod+Shift+E` is written by Electron: `CmdOrCtrl+Shift+E`. */
  readonly accelerator?: string;
  readonly enabled: boolean;
  /** Present: the item can be checked. */
  readonly checked?: boolean;
  readonly role?: MenuRole;
  /** Present: the item opens a menu. Documents opened lately stand before the items of the role `recent`. */
  readonly items?: readonly (MenuItem | 'separator')[];
}

export interface Menu {
  readonly label: string;
  readonly items: readonly (MenuItem | 'separator')[];
}

/** The bar with what the shell must know to look and speak like the page. */
export interface MenuBar {
  readonly language: Language;
  readonly theme: 'system' | 'light' | 'dark';
  readonly menus: readonly Menu[];
}
