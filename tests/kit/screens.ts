/** Every screen, dialog and menu, one after the other, as one list: whoever looks at all of them walks it. */
import type { Page } from '@playwright/test';
import type { Language } from '../../shared/kit/bilingual';
import { deskScreens } from './screens/desk';
import { fullScreens } from './screens/full';
import { homeScreens } from './screens/home';
import { intakeScreens } from './screens/intake';
import { overDeskScreens } from './screens/over-desk';
import type { Screen } from './screens/screen';
import { settingsScreens } from './screens/settings';
import { textScreens } from './screens/text';
import { troubleScreens } from './screens/trouble';

/** Each begins where the one before was left: the order is part of the list. */
export const screens: readonly Screen[] = [
  ...settingsScreens,
  ...deskScreens,
  ...overDeskScreens,
  ...textScreens,
  ...homeScreens,
  ...intakeScreens,
  ...fullScreens,
  ...troubleScreens,
];

/** From a fresh profile at the first start to a library that is not what it was. */
export async function visitScreens(
  page: Page,
  language: Language,
  visit: (screen: Screen) => Promise<void>,
  wanted: readonly Screen[] = screens,
): Promise<void> {
  for (const screen of wanted) {
    await screen.open({ page, language });
    await visit(screen);
    await screen.close?.({ page, language });
  }
}
