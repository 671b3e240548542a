/** The native menu bar, built from what the page says is in it. */
import { app, type BrowserWindow, Menu, type MenuItemConstructorOptions, nativeTheme } from 'electron';
import { notices } from '../../shared/host/channels';
import type { FileToken } from '../../shared/host/host';
import type { MenuBar, MenuItem, MenuRole } from '../../shared/host/menu';
import { succeed } from '../../shared/kit/outcome';
import type { Answers } from './channels';
import { exportDiagnostics } from './diagnostics';
import { showJumpList } from './jump-list';
import type { RecentFile } from './known-files';
import { rememberPlace, zoomWindow } from './window';
import { say, speak } from './words';

export interface RecentList {
  recent(): readonly RecentFile[];
  open(token: FileToken): void;
  /** Asks where a file lies that is gone, and opens it. */
  locate(token: FileToken, window: BrowserWindow): Promise<unknown>;
  remove(token: FileToken): void;
  clear(): void;
}

type Template = MenuItemConstructorOptions;
type Act = (window: BrowserWindow) => void;

/** Roles the system carries out by itself. */
const native: Partial<Record<MenuRole, NonNullable<Template['role']>>> = {
  undo: 'undo',
  redo: 'redo',
  cut: 'cut',
  copy: 'copy',
  paste: 'paste',
  pasteAndMatchStyle: 'pasteAndMatchStyle',
  selectAll: 'selectAll',
  'full-screen': 'togglefullscreen',
  minimise: 'minimize',
  close: 'close',
  quit: 'quit',
  about: 'about',
};

/** Roles the shell carries out. */
const own = (list: RecentList): Partial<Record<MenuRole, Act>> => ({
  'zoom-in': (window) => zoomWindow(window, 'zoom-in'),
  'zoom-out': (window) => zoomWindow(window, 'zoom-out'),
  'zoom-reset': (window) => zoomWindow(window, 'zoom-reset'),
  'clear-recent': () => list.clear(),
  diagnostics: (window) => void exportDiagnostics(window),
});

/** The page listens to its keys itself, and an item only shows them; these have no other listener. */
const heardHere: ReadonlySet<MenuRole> = new Set([
  'zoom-in',
  'zoom-out',
  'zoom-reset',
  'full-screen',
  'minimise',
  'close',
  'quit',
]);

/** A plus sign without Shift is an equals sign. */
const plusWithoutShift = (window: BrowserWindow): Template => ({
  label: '+',
  visible: false,
  acceleratorWorksWhenHidden: true,
  accelerator: 'CommandOrControl+=',
  click: () => zoomWindow(window, 'zoom-in'),
});

const labelOf = (name: string): string => name.replaceAll('&', '&&');

/** A file that is gone is not just left out: it may only have been moved. */
const missingItem = ({ name, token }: RecentFile, list: RecentList, window: BrowserWindow): Template => ({
  label: say('shell.menu.missing', { name: labelOf(name) }),
  submenu: [
    { label: say('shell.menu.locate'), click: () => void list.locate(token, window) },
    { label: say('shell.menu.forget'), click: () => list.remove(token) },
  ],
});

const recentItems = (list: RecentList, window: BrowserWindow): readonly Template[] => {
  const files = list.recent();
  if (files.length === 0) return [{ label: say('shell.menu.noRecent'), enabled: false }];
  return files.map((file) =>
    file.isMissing
      ? missingItem(file, list, window)
      : { label: labelOf(file.name), click: () => list.open(file.token) },
  );
};

const templateOf = (item: MenuItem | 'separator', list: RecentList, window: BrowserWindow): Template => {
  if (item === 'separator') return { type: 'separator' };
  const { id, label, accelerator, enabled, checked, role, items } = item;
  const key = accelerator && { accelerator, registerAccelerator: role !== undefined && heardHere.has(role) };
  const look = { id, label: labelOf(label), enabled, ...key };
  const [byName, act] = role ? [native[role], own(list)[role]] : [];
  if (byName) return { ...look, role: byName };
  if (items) {
    const inner = items.map((one) => templateOf(one, list, window));
    return {
      ...look,
      submenu: role === 'recent' ? [...recentItems(list, window), { type: 'separator' }, ...inner] : inner,
    };
  }
  return {
    ...look,
    ...(checked === undefined ? {} : { type: 'checkbox', checked }),
    click: () => (act ? act(window) : window.webContents.send(notices.menuCommand, id)),
  };
};

/** What every macOS app has first; its words are the system's. */
const appMenu: readonly Template[] = process.platform === 'darwin' ? [{ role: 'appMenu' }] : [];

export interface MenuKeeper {
  readonly showMenu: Answers['showMenu'];
  /** The list of recent documents is another. */
  refresh(): void;
  /** Runs a command of the page, at once or as soon as the page is there. */
  choose(id: string): void;
}

export const keepMenu = (list: RecentList): MenuKeeper => {
  let shown: { readonly bar: MenuBar; readonly window: BrowserWindow } | null = null;
  let chosen: string | null = null;
  const choose = (id: string): void => {
    const window = shown?.window;
    if (!window || window.isDestroyed()) chosen = id;
    else window.webContents.send(notices.menuCommand, id);
  };
  const build = (): void => {
    if (shown === null || shown.window.isDestroyed()) return;
    const { bar, window } = shown;
    const menus = bar.menus.map(
      ({ label, items }): Template => ({
        label,
        submenu: items.flatMap((item) => [
          templateOf(item, list, window),
          ...(item !== 'separator' && item.role === 'zoom-in' ? [plusWithoutShift(window)] : []),
        ]),
      }),
    );
    Menu.setApplicationMenu(Menu.buildFromTemplate([...appMenu, ...menus]));
  };
  return {
    showMenu: async (bar, window) => {
      shown = { bar, window };
      speak(bar.language);
      app.setAboutPanelOptions({ applicationName: 'Afterword · 后记', applicationVersion: app.getVersion() });
      if (nativeTheme.themeSource !== bar.theme) {
        nativeTheme.themeSource = bar.theme;
        rememberPlace(window);
      }
      build();
      showJumpList();
      const waiting = chosen;
      chosen = null;
      if (waiting !== null) choose(waiting);
      return succeed(undefined);
    },
    refresh: build,
    choose,
  };
};
