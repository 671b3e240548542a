/** Chords run their commands; one that cannot run now says why. */
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../shared/kit/bilingual';
import { registerKeys } from '../commands/keys';
import { commands } from '../commands/registry';
import { around } from '../commands/surroundings';
import { showToast } from '../ui/Toast';
import { keyboardOf } from './keyboard';
import type { AppPlace } from './place';

export function useCommandKeys({ host }: AppPlace, language: Language): void {
  const { t } = useTranslation();
  useEffect(
    () =>
      registerKeys({
        commands,
        keyboard: keyboardOf(host),
        around,
        onObstacle: ({ title }, obstacle) =>
          showToast(
            t('commands.refused', { title: title[language], reason: t(`commands.obstacles.${obstacle}`) }),
          ),
      }),
    [host, language, t],
  );
}
