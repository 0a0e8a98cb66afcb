// Two kinds of tests: `unit` (*.test.ts, no browser) and `e2e` (*.e2e.ts, real browsers on the built extension).
import { defineConfig } from 'vitest/config'

const root = new URL('..', import.meta.url).pathname

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        root,
        // Long enough for a busy machine: nothing here is about time.
        test: {
          name: 'unit',
          include: ['test/{unit,trust}/**/*.test.{ts,tsx}'],
          testTimeout: 60_000,
          setupFiles: 'test/unit/support/native.ts',
        },
      },
      {
        extends: true,
        root,
        test: {
          name: 'e2e',
          include: ['test/**/*.e2e.ts'],
          globalSetup: 'test/e2e/support/built.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 }, // where both kinds run, these after the others
          fileParallelism: true,
        },
      },
    ],
  },
})
