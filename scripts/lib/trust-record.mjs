// The record of a run of `npm run faults`, from the rows its tests have noted: docs/trust.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { markdownTable } from './markdown-table.mjs'

const KINDS = { fault: 'Faults', attack: 'Hostile pages', input: 'Wrong input' }

/** @typedef {import('../../test/trust/record-row').Row} Row */

/**
 * @param {string} file rows as lines of JSON
 * @param {URL} document where to write
 */
export function recordTrust(file, document) {
  /** @type {Row[]} */
  const noted = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const rows = [...new Map(noted.map((row) => [row.what, row])).values()] // what was done again counts as it came out last
  const order = Object.keys(KINDS)
  const sorted = rows.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || a.what.localeCompare(b.what))
  const sum = (name) => rows.reduce((all, row) => all + row[name], 0)
  const text = `# Trust, tried out

Made by \`npm run faults -- --write\` on ${new Date().toISOString().slice(0, 10)}:
${sum('rounds')} rounds, after ${sum('lost')} of which something was lost, wrong or left behind. What each protects is in
[SECURITY.md](../SECURITY.md).

${markdownTable(
  ['', 'what was done', 'in', 'rounds', 'lost', 'outcome'],
  sorted.map(({ kind, what, browser, rounds, lost, outcome }) => [KINDS[kind], what, browser, rounds, lost, outcome]),
  { numbers: [3, 4] },
)}
`
  writeFileSync(document, text)
}
