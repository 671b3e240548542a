/** `afterword rules`: what the linter looks for, why, and what it asks, written from the rules themselves. */
import { Command, Option } from 'commander';
import type { Language } from '../../../shared/kit/bilingual';
import type { LintRule } from '../../../shared/lint/lint-rule';
import { lintRules } from '../../../shared/lint/rules/registry';
import { exitCodes } from '../io';
import type { BuildCommand } from './command';

interface RulesOptions {
  readonly format: 'markdown' | 'json';
  readonly lang: Language | 'all';
}

export const rulesCommand: BuildCommand = (io, finish, say) =>
  new Command('rules')
    .description(say('rules.about'))
    .addOption(
      new Option('--format <format>', say('format')).choices(['markdown', 'json']).default('markdown'),
    )
    .addOption(new Option('--lang <language>', say('lint.lang')).choices(['all', 'en', 'zh']).default('all'))
    .action(({ format, lang }: RulesOptions) => {
      const rules = lintRules.filter(({ language }) => lang === 'all' || language === lang);
      io.stdout(format === 'json' ? `${JSON.stringify(rules.map(told), null, 2)}\n` : markdownOf(rules));
      finish(exitCodes.clean);
    });

const told = ({ id, category, level, language, why, ask, rewrites, examples }: LintRule) => ({
  id,
  category,
  level,
  language,
  why,
  ask,
  rewrites: rewrites.map(({ text }) => text),
  flags: examples.flags.map(plain),
  passes: examples.passes,
});

/** An example with its first filling: "{The reviewer/The health check} failed" is about the reviewer. */
const plain = (text: string): string => text.replace(/\{([^/{}]+)\/[^{}]+\}/, '$1');

const markdownOf = (rules: readonly LintRule[]): string => `${rules.map(sectionOf).join('\n\n')}\n`;

const sectionOf = (rule: LintRule): string => {
  const { id, level, language, flags, passes, rewrites, why, ask } = told(rule);
  return [
    `## ${id}`,
    `*${level}* · ${why[language]} ${ask[language]}`,
    [...flags.map((text) => `- ✗ ${text}`), ...passes.map((text) => `- ✓ ${text}`)].join('\n'),
    ...(rewrites.length === 0 ? [] : [rewrites.map((text) => `- → \`${text}\``).join('\n')]),
  ].join('\n\n');
};
