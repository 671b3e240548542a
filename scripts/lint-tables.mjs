/**
 * Puts the finished tables of the linter, its rules and its word lists in place of the modules that make them: a start
 * reads them as JSON, which is quicker than to run them as a program.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { inProject, project } from './project.mjs';

const asJson = (value) => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

/** Examples are for those who read the catalogue. */
const withoutExamples = (rule) => ({ ...rule, examples: { flags: [], passes: [] } });

/** What stands in place of each module. */
const replacements = {
  'shared/lint/standard/latin.ts': ({ latin }) => `
    import { englishTrained } from '../model/english';
    const rules = ${asJson(latin.rules.map(withoutExamples))};
    export const latin = { tables: ${asJson(latin.tables)}, rules, trained: { en: englishTrained } };`,
  'shared/lint/standard/han.ts': ({ han }) => `
    import { chineseTrained } from '../model/chinese';
    import { englishTrained } from '../model/english';
    import { lintRules } from '../rules/registry';
    const trained = { en: englishTrained, zh: chineseTrained };
    export const han = { tables: ${asJson(han.tables)}, rules: lintRules, trained };`,
  'shared/lint/rules/registry.ts': ({ lintRules }) => `export const lintRules = ${asJson(lintRules)};`,
  'shared/lint/lexicon/lexicon.ts': ({ lexicon }) => `export const lexicon = ${asJson(lexicon)};`,
};
const sources = Object.keys(replacements);

/** Bundles the modules as they stand and asks each. */
const finish = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'afterword-tables-'));
  try {
    await build({
      configFile: false,
      root: project,
      logLevel: 'error',
      ssr: { noExternal: true },
      build: {
        ssr: true,
        outDir: folder,
        target: 'node20',
        rolldownOptions: {
          input: sources.map((source) => inProject(source)),
          output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
        },
      },
    });
    const finished = sources.map(async (source) => {
      const name = source.replace(/^.*\/|\.ts$/g, '');
      const module = await import(pathToFileURL(join(folder, `${name}.mjs`)).href);
      return [source, replacements[source](module)];
    });
    return Object.fromEntries(await Promise.all(finished));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** Made once a process: several programs are built in one. */
let finished = null;

export const lintTables = () => ({
  name: 'lint-tables',
  enforce: 'pre',
  async load(id) {
    const source = sources.find((path) => id.replaceAll('\\', '/').endsWith(`/${path}`));
    if (source === undefined) return null;
    finished ??= finish();
    return { code: (await finished)[source], moduleType: 'js' };
  },
});
