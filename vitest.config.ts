import { defineConfig } from 'vitest/config';

const ofEngines = 'test/**/*.engine.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [ofEngines],
          // Some tests run the command line and compile filters.
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        // They start real engines: one file at a time, each with two servers at most.
        test: { name: 'engines', include: [ofEngines], fileParallelism: false, testTimeout: 300_000, hookTimeout: 300_000 },
      },
    ],
  },
});
