/** Runs a command that was chosen from a menu, the palette or a key; one that cannot run now says why. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../shared/kit/bilingual';
import type { Command } from '../commands/command';
import { around } from '../commands/surroundings';
import { showToast } from '../ui/Toast';

export function useRunCommand(language: Language): (command: Command) => void {
  const { t } = useTranslation();
  return useMemo(
    () => (command: Command) => {
      const obstacle = command.when(around());
      if (!obstacle) return command.run(around());
      const words = { title: command.title[language], reason: t(`commands.obstacles.${obstacle}`) };
      return showToast(t('commands.refused', words));
    },
    [language, t],
  );
}
