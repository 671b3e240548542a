import { defineConfig } from 'vitest/config';

/** One project per kind of test, so that the closing figures can be told apart. */
const kinds = ['unit', 'property', 'law', 'contract', 'golden'] as const;

export default defineConfig({
  test: {
    projects: kinds.map((kind) => ({
      test: {
        name: kind,
        include: [`tests/${kind}/**/*.test.{ts,tsx}`],
        environment: 'node' as const,
        testTimeout: 30_000,
      },
    })),
  },
});
