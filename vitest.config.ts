import { defineConfig } from 'vitest/config';

interface Kind {
  /** Its folder under tests/. */
  readonly folder: string;
  readonly name?: string;
  readonly within?: string;
  readonly without?: readonly string[];
  /** For tests that put something in the place of a module, which would stand there for every file after them. */
  readonly isolate?: boolean;
}

/** Importing takes most of the time: files that replace no module share what they import. */
const project = ({ folder, name = folder, within = '**', without = [], isolate = false }: Kind) => ({
  test: {
    name,
    include: [`tests/${folder}/${within}/*.test.{ts,tsx}`],
    exclude: [...without],
    environment: 'node' as const,
    testTimeout: 30_000,
    isolate,
  },
});

/** One project per kind of test. */
export default defineConfig({
  test: {
    globalSetup: 'scripts/temp-folder.mjs',
    projects: [
      project({ folder: 'unit', without: ['tests/unit/electron/**'] }),
      project({ folder: 'unit', name: 'unit-electron', within: 'electron/**', isolate: true }),
      project({ folder: 'property' }),
      project({ folder: 'law' }),
      project({ folder: 'contract', isolate: true }),
      project({ folder: 'golden' }),
    ],
  },
});
