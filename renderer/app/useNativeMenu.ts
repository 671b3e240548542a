/** The menu bar of the desktop: shown from the registry, kept up with what can run, and its choices carried out. */
import type { TFunction } from 'i18next';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { NativeMenu } from '../../shared/host/host';
import type { Language } from '../../shared/kit/bilingual';
import { type Command, menuIds } from '../commands/command';
import { isBehindDialog } from '../commands/keys';
import { type MenuWords, menuBarOf } from '../commands/menu-bar';
import { commands } from '../commands/registry';
import { around, watchSurroundings } from '../commands/surroundings';
import type { Theme } from '../store/preferences';
import type { AppContext } from './app-context';
import { keyboardOf } from './keyboard';

/** Milliseconds: what can run changes with every move of the caret. */
const settles = 150;

const wordsIn = (t: TFunction): MenuWords => ({
  menus: Object.fromEntries(menuIds.map((id) => [id, t(`commands.menus.${id}`)])) as MenuWords['menus'],
  shell: t('shell.menu', { returnObjects: true }),
  edit: t('shell.edit', { returnObjects: true }),
});

/** Sends the bar when it is another one. Answers its undo. */
const keepShown = (menu: NativeMenu, bar: () => Parameters<NativeMenu['show']>[0]): (() => void) => {
  let shown = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = (): void => {
    const next = bar();
    const text = JSON.stringify(next);
    if (text !== shown) menu.show(next);
    shown = text;
  };
  const undo = watchSurroundings(() => {
    clearTimeout(timer);
    timer = setTimeout(show, settles);
  });
  show();
  return () => {
    clearTimeout(timer);
    undo();
  };
};

export interface NativeMenuOrder {
  readonly app: AppContext;
  readonly language: Language;
  readonly theme: Theme;
  readonly onRun: (command: Command) => void;
}

export function useNativeMenu({ app: { host }, language, theme, onRun }: NativeMenuOrder): void {
  const { i18n } = useTranslation();
  useEffect(() => {
    if (!host.can.nativeMenu) return undefined;
    const words = wordsIn(i18n.getFixedT(language));
    return keepShown(host.menu, () =>
      menuBarOf({ commands, around: around(), keyboard: keyboardOf(host), language, theme, words }),
    );
  }, [host, language, theme, i18n]);
  useEffect(
    () =>
      host.menu.onCommand((id) => {
        const command = commands.find((one) => one.id === id);
        if (command && !isBehindDialog()) onRun(command);
      }),
    [host, onRun],
  );
}
