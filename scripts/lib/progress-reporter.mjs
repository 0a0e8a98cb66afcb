// A reporter for the test runner: one line for each file that has ended, with how far the run is; failures as soon as they
// are known. What came of all files is left in a file, from which test.mjs makes its last lines.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { ROOT, say } from './run.mjs'

/** Names the file for the results. */
export const RESULTS_VARIABLE = 'TEST_RESULTS'

/** After so long without news (ms), a line says what is still running. */
const QUIET_MS = 20_000

const STATE_SYMBOLS = { passed: '✓', failed: '✗', skipped: '-', pending: '-' }

/**
 * @typedef {object} FileResult
 * @property {string} file from the project's folder
 * @property {number} passed
 * @property {number} failed
 * @property {number} seconds
 */

const inSeconds = (ms) => `${(ms / 1000).toFixed(1)} s`

/** @implements {import('vitest/reporters').Reporter} */
export default class ProgressReporter {
  #vitest
  #total = 0
  /** @type {FileResult[]} */
  #results = []
  #errors = 0
  #running = new Map()
  #quiet

  onInit(vitest) {
    this.#vitest = vitest
  }

  onTestRunStart(specifications) {
    this.#total = specifications.length
    this.#quiet = setInterval(() => this.#tellRunning(), QUIET_MS)
  }

  onTestModuleStart(module) {
    this.#running.set(module, performance.now())
  }

  onTestModuleEnd(module) {
    this.#running.delete(module)
    this.#quiet.refresh()
    const tests = [...module.children.allTests()]
    const failed = tests.filter((test) => test.result().state === 'failed')
    const broken = module.errors().length > 0 && failed.length === 0 ? 1 : 0
    const ms = module.diagnostic().duration
    const result = {
      file: relative(ROOT, module.moduleId),
      passed: tests.filter((test) => test.result().state === 'passed').length,
      failed: failed.length + broken,
      seconds: ms / 1000,
    }
    this.#results.push(result)
    const state = result.failed > 0 ? 'failed' : module.state()
    const counts = result.failed > 0 ? `${result.failed} of ${tests.length} failed` : `${result.passed} tests`
    const done = `${this.#results.length}/${this.#total}`
    say(`${module.project.name} ${done} ${STATE_SYMBOLS[state] ?? '-'} ${result.file} (${counts}, ${inSeconds(ms)})`)
    this.#tellErrors(module, failed)
  }

  onTestRunEnd(_modules, unhandledErrors) {
    clearInterval(this.#quiet)
    for (const error of unhandledErrors) this.#vitest.logger.printError(error)
    this.#errors = unhandledErrors.length
    const file = process.env[RESULTS_VARIABLE]
    if (file === undefined) return
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, JSON.stringify({ files: this.#results, errors: this.#errors }))
  }

  #tellErrors(module, failed) {
    const { project } = module
    for (const error of module.errors()) this.#vitest.logger.printError(error, { project })
    for (const test of failed) {
      say(`\n✗ ${relative(ROOT, module.moduleId)} > ${test.fullName}`)
      for (const error of test.result().errors) this.#vitest.logger.printError(error, { project })
    }
  }

  #tellRunning() {
    const now = performance.now()
    const running = [...this.#running].map(
      ([module, since]) => `${relative(ROOT, module.moduleId)} (${inSeconds(now - since)})`,
    )
    if (running.length > 0) say(`still running: ${running.join(', ')}`)
  }
}
