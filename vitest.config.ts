import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Some tests run the command line and compile filters.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
