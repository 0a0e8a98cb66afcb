// The record of a whole run of the matrix, from what the test runner reports: docs/matrix.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { markdownTable } from './markdown-table.mjs'

/** @typedef {{ browser: string, parts: readonly string[], passed: boolean, name: string }} Walked */

/**
 * @param {string} file the runner's report as JSON
 * @returns {readonly Walked[]}
 */
function walkedIn(file) {
  const { testResults } = JSON.parse(readFileSync(file, 'utf8'))
  return testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .map(({ ancestorTitles, title, status }) => ({
      browser: ancestorTitles.at(-1).replace(/^in /, ''),
      parts: title.split(' · '),
      name: title,
      passed: status === 'passed',
    }))
}

/** Of the cells with each value of one part, how many passed in each browser. */
function byPart(walked, at, browsers) {
  const values = [...new Set(walked.map(({ parts }) => parts[at]))]
  const cell = (value, browser) => {
    const own = walked.filter((each) => each.parts[at] === value && each.browser === browser)
    return `${own.filter(({ passed }) => passed).length} / ${own.length}`
  }
  return values.map((value) => [value, ...browsers.map((browser) => cell(value, browser))])
}

/**
 * @param {string} file the runner's report as JSON
 * @param {URL} document where to write
 * @param {number} minutes how long the run took
 */
export function recordMatrix(file, document, minutes) {
  const walked = walkedIn(file)
  const browsers = [...new Set(walked.map(({ browser }) => browser))].sort()
  const failed = walked.filter(({ passed }) => !passed)
  const heads = (what) => [what, ...browsers.map((browser) => `${browser}: passed`)]
  const sections = ['interface or way in', 'hosts', 'language'].map((what, at) =>
    markdownTable(heads(what), byPart(walked, at, browsers), { numbers: [1, 2] }),
  )
  const text = `# The matrix

In every cell a scripted person, who only follows ring and card, goes from the popup to a mailed token: in one user interface
or by one way in, on the hosts of one family, in one language. Every two of these meet in a cell (\`test/matrix/walks.ts\`).

Made by \`npm run matrix -- --write\` on ${new Date().toISOString().slice(0, 10)}: ${walked.length} walks in ${minutes.toFixed(0)} minutes,
${walked.length - failed.length} passed.${failed.map(({ name, browser }) => `\n\n- failed in ${browser}: ${name}`).join('')}

${sections.join('\n\n')}
`
  writeFileSync(document, text)
}
