// The names of properties and methods that only code of the content script knows, so that the build may shorten them. Measured in
// November 2026: about 900 bytes less with gzip -9, of 30,700.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The rooms of the content script. */
const OWN = ['content', 'salesforce']
/** What passes between scripts, into the storage, or to the browser is declared or named here. */
const SHARED = ['browser', 'guide', 'state/messages', 'state/readers', 'state/records', 'state/users-of-org.ts']

/** `readonly name:` or `name(…): type` of an interface, `name(…) {` and `name = …` of a class. */
const DECLARED =
  /^ {2,}(?:readonly ([a-z]\w*)\??:|(?:async |get )?(?!if|for|while|switch|return)([a-z]\w*)\(.*(?:\{|\): .+)$|(?:readonly )?([a-z]\w*) = \()/gm

/** A comment mentions names without using them. Only those that begin a line are sought: `/*` also ends patterns of hosts. */
const COMMENT = /^\s*\/\*[\s\S]*?\*\/|(?:^|\s)\/\/ .*$/gm
/** A type may name a property in quotes: `Page['name']`, `Pick<Page, 'name'>`. Nothing is left of it in the built script. */
const QUOTED_IN_TYPE = /(?:\b[A-Z]\w*|>)\['\w+'\]|\b(?:Pick|Omit)<[^>]*>/g

const filesOf = (path: string): readonly string[] =>
  path.endsWith('.ts')
    ? [path]
    : readdirSync(path, { recursive: true, encoding: 'utf8' }).map((file) => join(path, file))

const sourcesIn = (path: string): string =>
  filesOf(path)
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(file, 'utf8').replaceAll(COMMENT, '').replaceAll(QUOTED_IN_TYPE, ''))
    .join('\n')

/** The names in TypeScript's own declarations of what a browser has, options such as `block` of `scrollIntoView` among them. */
function browserNames(root: string): ReadonlySet<string> {
  const typescript = `typescript-${process.platform}-${process.arch}`
  const declarations = readFileSync(join(root, 'node_modules/@typescript', typescript, 'lib/lib.dom.d.ts'), 'utf8')
  return new Set([...declarations.matchAll(/^ +(?:readonly |get )?(\w+)\??[:(]/gm)].map(([, name]) => name ?? ''))
}

/**
 * Declared in the rooms of the page, mentioned in no room that they share with others, never written as a text, and no name of the
 * browser's.
 */
export function ownPropertyNames(root: string): readonly string[] {
  const sourcesOf = (paths: readonly string[]): string =>
    paths.map((path) => sourcesIn(join(root, 'src', path))).join('\n')
  const own = sourcesOf(OWN)
  const shared = new Set(sourcesOf(SHARED).match(/\w+/g))
  const texts = new Set([...own.matchAll(/['"`]([a-z]\w*)['"`]/g)].map(([, text]) => text))
  const browsers = browserNames(root)
  const declared = new Set([...own.matchAll(DECLARED)].map(([, ...names]) => names.find(Boolean) ?? ''))
  return [...declared].filter((name) => !shared.has(name) && !texts.has(name) && !browsers.has(name))
}
