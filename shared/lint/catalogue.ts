/** The rules as people read them: why, question, examples told out, rewrites with their blanks. */
import type { Bilingual, Language } from '../kit/bilingual';
import type { Category, Level } from './diagnostic';
import type { LintRule } from './lint-rule';

export interface CatalogueEntry {
  readonly id: string;
  readonly category: Category;
  readonly level: Level;
  readonly language: Language;
  readonly why: Bilingual;
  readonly ask: Bilingual;
  readonly rewrites: readonly string[];
  readonly flags: readonly string[];
  readonly passes: readonly string[];
}

export const catalogueOf = (rules: readonly LintRule[]): readonly CatalogueEntry[] => rules.map(entryOf);

const entryOf = ({
  id,
  category,
  level,
  language,
  why,
  ask,
  rewrites,
  examples,
}: LintRule): CatalogueEntry => ({
  id,
  category,
  level,
  language,
  why,
  ask,
  rewrites: [...new Set(rewrites.map(({ text }) => readable(text, language)))],
  flags: examples.flags.map((text) => text.replace(slot, '$1')),
  passes: [
    ...examples.flags.filter((text) => slot.test(text)).map((text) => text.replace(slot, '$2')),
    ...examples.passes,
  ],
});

/** "{The reviewer/The health check} failed": flagged with the first filling, silent with the second. */
const slot = /\{([^/{}]+)\/([^{}]+)\}/;

const blanks: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    verb: '[verb]',
    past: '[verb in the past]',
    participle: '[participle]',
    deed: '[what was done]',
    plain: '[what was done]',
    head: '[what]',
    label: '[label]',
    role: '[role]',
    who: '',
  },
  zh: {
    verb: '【动作】',
    deed: '【做了什么】',
    swapped: '【把什么做成了什么】',
    rest: '【做了什么】',
    head: '【什么】',
    label: '【项目】',
    cause: '原因：',
    actor: '【角色】',
    role: '【角色】',
    who: '',
  },
};

/** A template with its slots told in words. */
const readable = (text: string, language: Language): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => blanks[language][name] ?? whole);
