/** The menu bar of the desktop, made from the registry: every command, and what only a window of the system can do. */

import type { Menu, MenuBar, MenuItem, MenuRole } from '../../shared/host/menu';
import type { Language } from '../../shared/kit/bilingual';
import { type Chord, chordsOf, type Keyboard, partsOf } from './chord';
import { type Command, type MenuId, menuIds } from './command';
import { groupsOf } from './menus';
import type { Surroundings } from './surroundings';

/** The words of the bar in the language of the app; the titles of commands stand in their files. */
export interface MenuWords {
  readonly menus: Readonly<Record<MenuId, string>>;
  readonly shell: Readonly<Record<ShellWord, string>>;
  readonly edit: Readonly<Record<EditWord, string>>;
}

type ShellWord =
  | 'recent'
  | 'clearRecent'
  | 'zoomIn'
  | 'zoomOut'
  | 'zoomReset'
  | 'fullScreen'
  | 'window'
  | 'minimise'
  | 'close'
  | 'quit'
  | 'diagnostics'
  | 'about';

type EditWord = 'undo' | 'redo' | 'cut' | 'copy' | 'paste' | 'pastePlain' | 'selectAll';

export interface MenuOrder {
  readonly commands: readonly Command[];
  readonly around: Surroundings;
  readonly keyboard: Keyboard;
  readonly language: Language;
  readonly theme: MenuBar['theme'];
  readonly words: MenuWords;
}

type Items = Menu['items'];

const keyNames: Readonly<Record<string, string>> = {
  Mod: 'CommandOrControl',
  Ctrl: 'Control',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
};

/** `Mod+Shift+E` as Electron writes it. */
export const acceleratorOf = (chord: Chord): string => {
  const { modifiers, key } = partsOf(chord);
  return [...modifiers, key].map((name) => keyNames[name] ?? name).join('+');
};

/** Chords that are the shell's own, and no listener's of the page. */
const shellChords: Readonly<Partial<Record<NonNullable<Command['role']>, string>>> = {
  pasteAndMatchStyle: 'CommandOrControl+Shift+V',
};

const itemOf = (command: Command, { around, keyboard, language }: MenuOrder): MenuItem => {
  const { id, title, shortcut, role, when, isOn } = command;
  const [chord] = chordsOf(shortcut, keyboard);
  const accelerator = chord === undefined ? role && shellChords[role] : acceleratorOf(chord);
  return {
    id,
    label: title[language],
    enabled: role !== undefined || when(around) === null,
    ...(accelerator === undefined ? {} : { accelerator }),
    ...(isOn === undefined ? {} : { checked: isOn(around) }),
    ...(role === undefined ? {} : { role }),
  };
};

const parted = (groups: readonly Items[]): Items =>
  groups
    .filter((group) => group.length > 0)
    .flatMap((group, index): Items => (index === 0 ? group : ['separator', ...group]));

const itemsOf = (menu: MenuId, order: MenuOrder): readonly Items[] =>
  groupsOf(order.commands, menu).map((group) => group.map((command) => itemOf(command, order)));

const shellItem = (role: MenuRole, label: string, accelerator?: string): MenuItem => ({
  id: `shell:${role}`,
  label,
  role,
  enabled: true,
  ...(accelerator === undefined ? {} : { accelerator }),
});

const recentItem = ({ shell }: MenuWords): MenuItem => ({
  ...shellItem('recent', shell.recent),
  items: [shellItem('clear-recent', shell.clearRecent)],
});

/** What every text field of a desktop has; a command of the same name or role stands in for it. */
const editItems = ({ words: { edit }, commands }: MenuOrder): Items => {
  const isMissing = ({ role }: MenuItem): boolean =>
    !commands.some((command) => command.id === role || command.role === role);
  return [
    shellItem('undo', edit.undo, 'CommandOrControl+Z'),
    shellItem('redo', edit.redo, 'CommandOrControl+Shift+Z'),
    shellItem('cut', edit.cut, 'CommandOrControl+X'),
    shellItem('copy', edit.copy, 'CommandOrControl+C'),
    shellItem('paste', edit.paste, 'CommandOrControl+V'),
    shellItem('pasteAndMatchStyle', edit.pastePlain, 'CommandOrControl+Shift+V'),
    shellItem('selectAll', edit.selectAll, 'CommandOrControl+A'),
  ].filter(isMissing);
};

const zoomItems = ({ shell }: MenuWords): Items => [
  shellItem('zoom-in', shell.zoomIn, 'CommandOrControl+Plus'),
  shellItem('zoom-out', shell.zoomOut, 'CommandOrControl+-'),
  shellItem('zoom-reset', shell.zoomReset, 'CommandOrControl+0'),
];

/** What stands around the commands of a menu. */
const withShell = (menu: MenuId, groups: readonly Items[], order: MenuOrder): readonly Items[] => {
  const { words, keyboard } = order;
  const { shell } = words;
  const [first = [], ...rest] = groups;
  // On macOS these two stand in the menu of the app.
  const [quit, about] = keyboard.mac
    ? [[], []]
    : [[shellItem('quit', shell.quit, 'CommandOrControl+Q')], [shellItem('about', shell.about)]];
  if (menu === 'file') return [[...first, recentItem(words)], ...rest, quit];
  if (menu === 'edit') return [editItems(order), ...groups];
  if (menu === 'view')
    return [
      ...groups,
      zoomItems(words),
      [shellItem('full-screen', shell.fullScreen, fullScreenKey(keyboard))],
    ];
  return menu === 'help' ? [...groups, [shellItem('diagnostics', shell.diagnostics)], about] : groups;
};

const fullScreenKey = ({ mac }: Keyboard): string => (mac ? 'Control+Command+F' : 'F11');

const windowMenu = ({ words: { shell }, keyboard }: MenuOrder): Menu => ({
  label: shell.window,
  items: [
    shellItem('minimise', shell.minimise, keyboard.mac ? 'Command+M' : undefined),
    shellItem('close', shell.close, 'CommandOrControl+W'),
  ],
});

/** Menus without an item are left out. */
export const menuBarOf = (order: MenuOrder): MenuBar => {
  const menus = menuIds.flatMap((menu): readonly Menu[] => {
    const items = parted(withShell(menu, itemsOf(menu, order), order));
    const shown = items.length > 0 ? [{ label: order.words.menus[menu], items }] : [];
    return menu === 'help' ? [windowMenu(order), ...shown] : shown;
  });
  return { language: order.language, theme: order.theme, menus };
};
