/** The menus in the window itself, where the shell has no menu bar. */
import { memo } from 'react';
import { commands } from '../commands/registry';
import { CommandMenubar, MenubarShape } from '../features/menubar/CommandMenubar';
import { useAfterFirstFrame } from '../ui/useAfterFirstFrame';
import type { ScreenProps } from './app-context';
import { keyboardOf } from './keyboard';
import { runCommand } from './run-command';

export const AppMenus = memo(function AppMenus({ app, language }: ScreenProps) {
  const isLive = useAfterFirstFrame();
  if (app.host.can.nativeMenu) return null;
  if (!isLive) return <MenubarShape />;
  const keyboard = keyboardOf(app.host);
  return <CommandMenubar commands={commands} language={language} keyboard={keyboard} onRun={runCommand} />;
});
