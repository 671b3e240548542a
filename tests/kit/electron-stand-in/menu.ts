/** Menus: kept as they were built, so that a test can look at them and choose an item. */
import { BrowserWindow } from './browser-window';

interface ItemOptions {
  readonly id?: string;
  readonly label?: string;
  readonly role?: string;
  readonly type?: string;
  readonly enabled?: boolean;
  readonly visible?: boolean;
  readonly checked?: boolean;
  readonly accelerator?: string;
  readonly registerAccelerator?: boolean;
  readonly submenu?: readonly ItemOptions[] | Menu;
  readonly click?: (item: MenuItem, window: BrowserWindow | null, event: object) => void;
}

export class MenuItem {
  readonly id: string;
  readonly label: string;
  readonly role: string | undefined;
  readonly type: string;
  readonly accelerator: string | undefined;
  readonly registerAccelerator: boolean;
  readonly submenu: Menu | undefined;
  enabled: boolean;
  visible: boolean;
  checked: boolean;
  readonly #run: ItemOptions['click'];

  constructor(options: ItemOptions) {
    const { submenu } = options;
    this.id = options.id ?? '';
    this.label = options.label ?? options.role ?? '';
    this.role = options.role;
    this.type = options.type ?? (submenu ? 'submenu' : 'normal');
    this.accelerator = options.accelerator;
    this.registerAccelerator = options.registerAccelerator ?? true;
    this.enabled = options.enabled ?? true;
    this.visible = options.visible ?? true;
    this.checked = options.checked ?? false;
    this.submenu = submenu instanceof Menu ? submenu : submenu && Menu.buildFromTemplate(submenu);
    this.#run = options.click;
  }

  click = (): void => this.#run?.(this, BrowserWindow.getFocusedWindow(), {});
}

export class Menu {
  static #ofApp: Menu | null = null;
  /** The context menu that was shown last. */
  static popped: Menu | null = null;
  readonly items: MenuItem[] = [];

  static buildFromTemplate = (template: readonly (ItemOptions | MenuItem)[]): Menu => {
    const menu = new Menu();
    for (const item of template) menu.append(item instanceof MenuItem ? item : new MenuItem(item));
    return menu;
  };
  static setApplicationMenu = (menu: Menu | null): void => {
    Menu.#ofApp = menu;
  };
  static getApplicationMenu = (): Menu | null => Menu.#ofApp;

  append = (item: MenuItem): void => {
    this.items.push(item);
  };
  popup = (): void => {
    Menu.popped = this;
  };
  getMenuItemById = (id: string): MenuItem | null => {
    for (const item of this.items) {
      const found = item.id === id ? item : (item.submenu?.getMenuItemById(id) ?? null);
      if (found !== null) return found;
    }
    return null;
  };
}
