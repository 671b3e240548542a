/** `afterword rules`: what the linter looks for, why, and what it asks, written from the rules themselves. */
import { Command, Option } from 'commander';
import type { Language } from '../../../shared/kit/bilingual';
import { type CatalogueEntry, catalogueOf } from '../../../shared/lint/catalogue';
import { categories } from '../../../shared/lint/diagnostic';
import { rulesWith } from '../../../shared/lint/pack/with-packs';
import { type ExitCode, exitCodes, type Io } from '../io';
import { packOption, readPacks } from '../packs';
import { type Say, speaker } from '../say';
import type { BuildCommand } from './command';

interface RulesOptions {
  readonly format: 'markdown' | 'json';
  readonly lang: Language | 'all';
  readonly pack: readonly string[];
}

export const rulesCommand: BuildCommand = (io, finish, say) =>
  new Command('rules')
    .description(say('rules.about'))
    .addOption(
      new Option('--format <format>', say('format')).choices(['markdown', 'json']).default('markdown'),
    )
    .addOption(new Option('--lang <language>', say('lint.lang')).choices(['all', 'en', 'zh']).default('all'))
    .addOption(packOption(say))
    .action(async (options: RulesOptions) => finish(await tell(options, io)));

async function tell({ format, lang, pack }: RulesOptions, io: Io): Promise<ExitCode> {
  const packs = await readPacks(pack, io);
  if (packs === null) return exitCodes.impossible;
  const entries = catalogueOf(rulesWith(packs)).filter(({ language }) => lang === 'all' || language === lang);
  const { say } = speaker(io.language);
  io.stdout(format === 'json' ? `${JSON.stringify(entries, null, 2)}\n` : markdownOf(entries, say));
  return exitCodes.clean;
}

/** One part a category, one section a rule; categories without a rule are left out. */
const markdownOf = (entries: readonly CatalogueEntry[], say: Say): string => {
  const parts = categories
    .map((category) => ({ category, own: entries.filter((entry) => entry.category === category) }))
    .filter(({ own }) => own.length > 0)
    .map(({ category, own }) =>
      [`## ${category}`, ...own.map((entry) => sectionOf(entry, say))].join('\n\n'),
    );
  return `${[`# ${say('rules.title')}`, say('rules.count', { count: entries.length }), ...parts].join('\n\n')}\n`;
};

const sectionOf = (entry: CatalogueEntry, say: Say): string => {
  const { id, level, language, flags, passes, rewrites, why, ask } = entry;
  return [
    `### ${id}`,
    `*${level}* · ${why[language]} ${ask[language]}`,
    [...flags.map((text) => `- ✗ ${text}`), ...passes.map((text) => `- ✓ ${text}`)].join('\n'),
    rewrites.length === 0
      ? `- → ${say('rules.asksOnly')}`
      : rewrites.map((text) => `- → \`${text}\``).join('\n'),
  ].join('\n\n');
};
