// How much of each package is shipped. Measured on the build itself: code that is left after tree shaking, by module.
import { readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, minifySync } from 'vite'
import { ROOT, Trouble } from './run.mjs'

/** @typedef {{ min: number, gzip: number }} Size in bytes */
/** @typedef {{ pages: Map<string, Size>, content: Map<string, Size> }} Sizes by package; `pages` is all pages and the background */

/** @param {string} module its path */
function packageOf(module) {
  const path = module.split('node_modules/').at(-1)
  if (path === undefined || path === module) return null
  return path
    .split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/')
}

/** As the build minifies, but without leaving out what nothing in this piece of code uses. */
function minified(code) {
  const options = { module: true, compress: { unused: false }, mangle: { toplevel: true } }
  const result = minifySync('share.js', code, { ...options, codegen: { removeWhitespace: true } })
  if (result.errors.length > 0)
    throw new Trouble(`A share of the build cannot be minified: ${result.errors[0]?.message}`)
  return result.code
}

/** Each page has its own copy of a module, with what it needs of it: the code of the longest, by the module's file. */
function codeByFile(chunks) {
  const codes = new Map()
  for (const [module, { code }] of chunks.flatMap(({ modules }) => Object.entries(modules))) {
    const [file] = module.split('?')
    if ((code?.length ?? 0) > (codes.get(file)?.length ?? 0)) codes.set(file, code)
  }
  return codes
}

/** @returns {Size} */
const sizeOf = (code) => ({ min: Buffer.byteLength(code), gzip: gzipSync(code, { level: 9 }).length })

/** The sizes of what `nameOf` gives one name; null is left out. */
function sizesIn(chunks, nameOf = packageOf) {
  const codes = new Map()
  for (const [file, code] of codeByFile(chunks)) {
    const name = nameOf(file)
    if (name !== null) codes.set(name, `${codes.get(name) ?? ''}${code}\n`)
  }
  return new Map([...codes].map(([name, code]) => [name, sizeOf(minified(code))]))
}

const chunksOf = (files) => files.filter(({ type }) => type === 'chunk')

/** The chunks of the build for Chrome. The content script is a build of its own, inside: build/content-script.ts hands it out. */
async function builtChunks() {
  const found = { pages: [], content: [] }
  const collector = {
    name: 'collector',
    enforce: 'post',
    configResolved({ plugins }) {
      const { api } = plugins.find(({ name }) => name === 'content-script')
      api.onBuilt((chunk) => Object.assign(found, { content: [chunk] }))
    },
    generateBundle: {
      order: 'post',
      handler: (_options, bundle) => Object.assign(found, { pages: chunksOf(Object.values(bundle)) }),
    },
  }
  const configFile = join(ROOT, 'vite.config.ts')
  const own = { root: ROOT, configFile, mode: 'chrome', logLevel: 'error', plugins: [collector] }
  await build({ ...own, build: { write: false } })
  return found
}

/** @returns {Promise<Sizes>} */
export async function shippedSizes() {
  const { pages, content } = await builtChunks()
  return { pages: sizesIn(pages), content: sizesIn(content) }
}

/** A module of ours by its path in the project, one of a package by the package's name. */
const moduleOrPackage = (module) => packageOf(module) ?? relative(ROOT, module.split('?')[0])

/**
 * What is inside the content script, by module of ours and by package.
 * @returns {Promise<Map<string, Size>>}
 */
export async function contentSizes() {
  const { content } = await builtChunks()
  return sizesIn(content, moduleOrPackage)
}

/** Bytes of all files of an installed package. */
export function unpackedSize(name) {
  const folder = join(ROOT, 'node_modules', name)
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name: file }) => sum + statSync(join(parentPath, file)).size, 0)
}
