/** The menus in the window itself, where the shell has no menu bar. */
import { memo } from 'react';
import { commands } from '../commands/registry';
import { CommandMenubar, MenubarShape } from '../features/menubar/CommandMenubar';
import { useAfterFirstFrame } from '../ui/useAfterFirstFrame';
import { keyboardOf } from './keyboard';
import type { ScreenProps } from './place';
import { runCommand } from './run-command';

export const AppMenus = memo(function AppMenus({ place, language }: ScreenProps) {
  const isLive = useAfterFirstFrame();
  if (place.host.can.nativeMenu) return null;
  if (!isLive) return <MenubarShape />;
  const keyboard = keyboardOf(place.host);
  return <CommandMenubar commands={commands} language={language} keyboard={keyboard} onRun={runCommand} />;
});
