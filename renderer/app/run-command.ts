/** Runs a command that was chosen from a menu, the palette or a key; one that cannot run says why. */
import i18next from 'i18next';
import { whenThere } from '../commands/arrivals';
import type { Command, Obstacle } from '../commands/command';
import { around } from '../commands/surroundings';
import { showToast } from '../ui/Toast';

function runNow(command: Command): void {
  const obstacle = command.when(around());
  if (obstacle) refuse(command, obstacle);
  else command.run(around());
}

function refuse(command: Command, obstacle: Obstacle): void {
  const title = command.title[i18next.language === 'zh' ? 'zh' : 'en'];
  showToast(i18next.t('commands.refused', { title, reason: i18next.t(`commands.obstacles.${obstacle}`) }));
}

export const runCommand = (command: Command): void => whenThere(command, () => runNow(command));
