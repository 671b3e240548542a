/** The native menu bar: every command once, what only a window can do around them, and nothing the shell would refuse. */
import { describe, expect, it } from 'vitest';
import type { Keyboard } from '../../../renderer/commands/chord';
import { menuIds } from '../../../renderer/commands/command';
import { acceleratorOf, menuBarOf } from '../../../renderer/commands/menu-bar';
import { commands } from '../../../renderer/commands/registry';
import { channels } from '../../../shared/host/channels';
import type { MenuBar, MenuItem } from '../../../shared/host/menu';
import type { Language } from '../../../shared/kit/bilingual';
import { en } from '../../../shared/messages/en';
import { zh } from '../../../shared/messages/zh';

const barIn = (language: Language, keyboard: Keyboard): MenuBar => {
  const { commands: names, shell } = language === 'en' ? en : zh;
  const words = { menus: names.menus, shell: shell.menu, edit: shell.edit };
  return menuBarOf({ commands, around: {}, keyboard, language, theme: 'dark', words });
};

const bars: readonly (readonly [string, MenuBar])[] = [
  ['English, Windows and Linux', barIn('en', { mac: false, browser: false })],
  ['中文, macOS', barIn('zh', { mac: true, browser: false })],
];

const entries = (bar: MenuBar) => bar.menus.flatMap(({ items }) => items);
const itemsIn = (bar: MenuBar): readonly MenuItem[] => entries(bar).filter((item) => item !== 'separator');
const withRole = (bar: MenuBar, role: string) => itemsIn(bar).find((item) => item.role === role);

describe.each(bars)('the menu bar: %s', (name, bar) => {
  it('holds every command exactly once, and no other', () => {
    const ids = itemsIn(bar)
      .map(({ id }) => id)
      .filter((id) => !id.startsWith('shell:'));
    expect([...ids].sort()).toEqual(commands.map(({ id }) => id).sort());
  });

  it('passes the schema of its channel', () => {
    expect(channels.showMenu.schema.safeParse(bar)).toMatchObject({ success: true });
  });

  it('parts groups by single lines, never at an end', () => {
    for (const { items } of bar.menus) {
      expect(items[0]).not.toBe('separator');
      expect(items.at(-1)).not.toBe('separator');
      expect(items.some((item, index) => item === 'separator' && items[index + 1] === 'separator')).toBe(
        false,
      );
    }
  });

  it('has what a window of the system has', () => {
    for (const role of ['undo', 'redo', 'cut', 'copy', 'paste', 'pasteAndMatchStyle', 'selectAll'])
      expect(itemsIn(bar).some((item) => item.role === role || item.id === role)).toBe(true);
    for (const role of ['recent', 'zoom-in', 'full-screen', 'minimise', 'close', 'diagnostics'])
      expect(withRole(bar, role)?.enabled).toBe(true);
    expect(withRole(bar, 'recent')?.items).toMatchObject([{ role: 'clear-recent' }]);
    expect(withRole(bar, 'quit') !== undefined).toBe(!name.includes('macOS'));
  });

  it('keeps its menus in the order of the registry, the window before the help', () => {
    const { menus: names } = bar.language === 'en' ? en.commands : zh.commands;
    const wanted = menuIds.map((id) => names[id]);
    const shown = bar.menus.map(({ label }) => label);
    expect(shown.filter((label) => wanted.includes(label))).toEqual(
      wanted.filter((label) => shown.includes(label)),
    );
    expect(shown.at(-2)).toBe((bar.language === 'en' ? en : zh).shell.menu.window);
  });
});

describe('an item', () => {
  it('shows what is in the way by being disabled, and what is on by a mark', () => {
    const bar = menuBarOf({
      commands: [
        {
          id: 'a',
          title: { en: 'A', zh: '甲' },
          menu: 'file',
          group: 1,
          when: () => 'busy',
          run: () => undefined,
        },
        {
          id: 'b',
          title: { en: 'B', zh: '乙' },
          menu: 'file',
          group: 2,
          when: () => null,
          isOn: () => true,
          run: () => undefined,
        },
      ],
      around: {},
      keyboard: { mac: false, browser: false },
      language: 'zh',
      theme: 'system',
      words: { menus: zh.commands.menus, shell: zh.shell.menu, edit: zh.shell.edit },
    });
    expect(bar.menus[0]?.items).toMatchObject([
      { id: 'a', label: '甲', enabled: false },
      { role: 'recent' },
      'separator',
      { id: 'b', enabled: true, checked: true },
      'separator',
      { role: 'quit' },
    ]);
  });

  it.each([
    ['Mod+Shift+E', 'CommandOrControl+Shift+E'],
    ['Alt+Mod+ArrowRight', 'Alt+CommandOrControl+Right'],
    ['Mod+Plus', 'CommandOrControl+Plus'],
    ['F8', 'F8'],
  ])('writes %s as %s', (chord, accelerator) => {
    expect(acceleratorOf(chord)).toBe(accelerator);
  });
});

describe('the channel of the menu (positive control)', () => {
  const item = { id: 'a', label: 'A', enabled: true };
  const bar = (items: unknown) => ({ language: 'en', theme: 'dark', menus: [{ label: 'File', items }] });
  it.each([
    [{ ...item, role: 'reload' }],
    [{ ...item, accelerator: 'Ctrl+\n' }],
    [{ ...item, id: '../x' }],
    [{ ...item, items: [{ ...item, items: [item] }] }].map((deep) => ({ ...deep, enabled: 'yes' })),
    ['line'],
  ])('refuses %j', (...items) => {
    expect(channels.showMenu.schema.safeParse(bar(items)).success).toBe(false);
  });
});
