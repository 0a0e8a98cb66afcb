// docs/dependencies.md: the table of run-time dependencies, and what stands above it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { REASONS } from './dependency-reasons.mjs'
import { markdownTable } from './markdown-table.mjs'
import { ROOT, Trouble } from './run.mjs'

const HEADS = ['package', 'version', 'licence', 'brought by', 'what for', 'why this one']
const SIZES = ['content script', 'with gzip', 'pages and background', 'with gzip', 'unpacked']

/** Where a package says its source is. */
function sourceOf(name) {
  const { repository } = JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8'))
  return (repository.url ?? repository).replace(/^git\+/, '').replace(/\.git$/, '')
}

function reasonsOf(name) {
  const reasons = REASONS[name]
  if (reasons === undefined) throw new Trouble(`${name} has no reason in scripts/lib/dependency-reasons.mjs.`)
  return [reasons.for, reasons.why]
}

/**
 * @param {readonly import('./dependency-list.mjs').Dependency[]} dependencies
 * @param {import('./dependency-sizes.mjs').Sizes} sizes
 * @param {(name: string) => number} unpackedSize
 */
export function dependencyTable(dependencies, { content, pages }, unpackedSize) {
  const shares = (name) => [content, pages].flatMap((in_) => [in_.get(name)?.min ?? 0, in_.get(name)?.gzip ?? 0])
  const rows = dependencies.map(({ name, version, licence, broughtBy }) => [
    `[${name}](${sourceOf(name)})`,
    version,
    licence,
    broughtBy,
    ...reasonsOf(name),
    ...shares(name),
    unpackedSize(name),
  ])
  return markdownTable([...HEADS, ...SIZES], rows, { numbers: SIZES.map((_, at) => HEADS.length + at) })
}

/** @param {string} table */
export const dependencyDocument = (table) => `# Run-time dependencies

What of others is inside the built extension: the dependencies of \`package.json\`, and what they bring along. The other
packages there only build and test; of them no more is shipped than a few lines with which the bundler loads its own files.

Versions and licences are those of \`package-lock.json\`, which holds each package to a checksum. Nothing is loaded from
elsewhere at run time. A licence is MIT, BSD, Apache-2.0 or ISC, with one exception: \`webextension-polyfill\` is under the
MPL-2.0, which holds for its own files only. We change nothing in them, and their source is behind the package's name.

Sizes are in bytes. _Content script_, and _pages and background_, are two builds; what both use is in both. Each page
and the background have copies of their own of what they use; here each is counted once. In the content script, which
is put into every page of an org, there is none. Each number is what is left of the package's modules after tree
shaking, minified by the bundler, alone and then with gzip. _Unpacked_ is all files of the installed package.

${table}

Made by \`npm run dependencies -- --write\`, with the reasons from \`scripts/lib/dependency-reasons.mjs\`.
\`test/unit/project/dependencies.test.ts\` compares the table with \`package.json\` and \`package-lock.json\`.
`
