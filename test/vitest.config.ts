// Three kinds of tests: `unit` (*.test.ts, no browser), `unit-mocked` (*.mocked.test.ts: they replace modules, so each file has
// its own), and `e2e` (*.e2e.ts, real browsers on the built extension). What is only in the full run is `*.all.e2e.ts`.
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './longest-first.ts'
import { isFullRun } from './scope.ts'

const root = new URL('..', import.meta.url).pathname

/** Long enough for a busy machine (ms): no test is about time. */
const TIMEOUT = 60_000

/** Without a browser there is nothing to wait for: one worker for each processor of a small machine. */
const UNIT_WORKERS = 2
/** Half of what a walk takes is waiting for a page: three keep two processors busy. */
const BROWSER_WORKERS = 3

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        root,
        test: {
          name: 'unit',
          include: ['test/{unit,trust}/**/*.test.ts'],
          exclude: ['test/**/*.mocked.test.ts'],
          setupFiles: 'test/unit/support/native.ts',
          testTimeout: TIMEOUT,
          maxWorkers: UNIT_WORKERS,
          isolate: false,
        },
      },
      {
        extends: true,
        root,
        test: {
          name: 'unit-mocked',
          include: ['test/{unit,trust}/**/*.mocked.test.ts'],
          setupFiles: 'test/unit/support/native.ts',
          testTimeout: TIMEOUT,
          maxWorkers: UNIT_WORKERS,
        },
      },
      {
        extends: true,
        root,
        test: {
          name: 'e2e',
          include: ['test/**/*.e2e.ts'],
          exclude: isFullRun ? [] : ['test/**/*.all.e2e.ts'],
          globalSetup: 'test/e2e/support/global-setup.ts',
          testTimeout: TIMEOUT,
          hookTimeout: TIMEOUT,
          maxWorkers: BROWSER_WORKERS,
          isolate: false,
          sequence: { groupOrder: 1 }, // where both kinds run, these after the others
        },
      },
    ],
  },
})
