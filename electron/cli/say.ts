/** What the command line says, in the language of the terminal. */
import { createInstance } from 'i18next';
import type { Language } from '../../shared/kit/bilingual';
import type { Problem } from '../../shared/kit/outcome';
import { cli as en } from '../../shared/messages/en/cli';
import { packs as packsEn } from '../../shared/messages/en/packs';
import { cli as zh } from '../../shared/messages/zh/cli';
import { packs as packsZh } from '../../shared/messages/zh/packs';

export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

export interface Speaker {
  readonly say: Say;
  /** One clear line about a problem. */
  problem(problem: Problem): string;
}

/** The sentences of one language. */
export function speaker(language: Language): Speaker {
  const messages = createInstance();
  void messages.init({
    initAsync: false,
    lng: language,
    resources: {
      en: { translation: { ...en, packs: packsEn } },
      zh: { translation: { ...zh, packs: packsZh } },
    },
    interpolation: { escapeValue: false },
  });
  const say: Say = (key, values = {}) => messages.t(key, values);
  return { say, problem: ({ kind, ...values }) => say(`problems.${kind}`, values) };
}
