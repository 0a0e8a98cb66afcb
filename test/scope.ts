// How much a run of the tests does. `npm test` runs what belongs before every commit; `npm run test:all` runs everything.
// A file that is only in the second has a name that ends in `.all.e2e.ts` (see vitest.config.ts).

/** Whether this run does everything. */
export const isFullRun = process.env['TEST_SCOPE'] === 'all'

/** What a run takes: `few` in `npm test`, `all` in `npm run test:all`. */
export const inScope = <Few, All>(few: Few, all: All): Few | All => (isFullRun ? all : few)
