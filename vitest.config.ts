import { defineConfig } from 'vitest/config';

// biome-ignore lint/style/noDefaultExport: the runner's own convention
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    pool: 'forks',
    // A test that asserts nothing cannot fail.
    expect: { requireAssertions: true },
  },
});
