/** The shell's own sentences in the language of the system; everything else is said by the page. */
import { app } from 'electron';
import { createInstance } from 'i18next';
import { shell as en } from '../../shared/messages/en/shell';
import { shell as zh } from '../../shared/messages/zh/shell';

const messages = createInstance();

void messages.init({
  initAsync: false,
  fallbackLng: 'en',
  resources: { en: { translation: { shell: en } }, zh: { translation: { shell: zh } } },
  interpolation: { escapeValue: false },
});

/** The sentence of a key such as `shell.leave.web`. */
export const say = (key: string, values: Readonly<Record<string, string>> = {}): string => {
  const [preferred = 'en'] = app.getPreferredSystemLanguages();
  return messages.t(key, { ...values, lng: preferred.startsWith('zh') ? 'zh' : 'en' });
};
