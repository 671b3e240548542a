/** The shell's own sentences: in the language of the page once it has spoken, before that in the system's. */
import { app, type BrowserWindow, dialog } from 'electron';
import { createInstance } from 'i18next';
import type { Language } from '../../shared/kit/bilingual';
import { shell as en } from '../../shared/messages/en/shell';
import { shell as zh } from '../../shared/messages/zh/shell';

const messages = createInstance();

void messages.init({
  initAsync: false,
  fallbackLng: 'en',
  resources: { en: { translation: { shell: en } }, zh: { translation: { shell: zh } } },
  interpolation: { escapeValue: false },
});

let spoken: Language | null = null;

/** From now on in this language. */
export const speak = (language: Language): void => {
  spoken = language;
};

const ofSystem = (): Language => {
  const [preferred = 'en'] = app.getPreferredSystemLanguages();
  return preferred.startsWith('zh') ? 'zh' : 'en';
};

/** The sentence of a key such as `shell.leave.web`. */
export const say = (key: string, values: Readonly<Record<string, string>> = {}): string =>
  messages.t(key, { ...values, lng: spoken ?? ofSystem() });

/** A sentence to read and dismiss. */
export const tell = async (window: BrowserWindow, message: string, detail: string): Promise<void> => {
  await dialog.showMessageBox(window, {
    type: 'info',
    message: say(message),
    detail: say(detail),
    buttons: [say('shell.understood')],
  });
};
