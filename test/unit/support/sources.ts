// The sources as the house rules read them: every file of src/ with its syntax tree and what it imports.
// The rules themselves are in house-rules.test.ts and house-files.test.ts.
import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { parseSync } from 'vite'

const SRC = join(import.meta.dirname, '../../../src')

export const readSource = (path: string): string => readFileSync(join(SRC, path), 'utf8')

export interface Node {
  readonly type: string
  readonly [field: string]: unknown
}
export interface File {
  /** From `src/`, such as `guide/steps.ts`. */
  readonly path: string
  readonly text: string
  readonly nodes: readonly Node[]
  /** From `src/` where they are ours, else as they are written. */
  readonly imports: readonly string[]
  /** Those of them that are more than types, and so come along. */
  readonly loads: readonly string[]
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

function descendants(node: Node): Node[] {
  const children = Object.values(node)
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .filter(isNode)
  return [node, ...children.flatMap(descendants)]
}

export const literal = (node: unknown): string | null =>
  isNode(node) && typeof node.value === 'string' ? node.value : null

const IMPORTS = [
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]

/** An import, or an export from elsewhere, of types alone. */
function isOfTypes({ type, importKind, exportKind, specifiers }: Node): boolean {
  if (type === 'TSImportType' || importKind === 'type' || exportKind === 'type') return true
  const named = Array.isArray(specifiers) ? specifiers.filter(isNode) : []
  return named.length > 0 && named.every((each) => each['importKind'] === 'type' || each['exportKind'] === 'type')
}

function importsOf(path: string, nodes: readonly Node[]): string[] {
  const sources = nodes.filter(({ type }) => IMPORTS.includes(type)).map(({ source }) => literal(source))
  return sources
    .filter((source) => source !== null)
    .map((source) => (source.startsWith('.') ? posix.join(posix.dirname(path), source.replace(/\?.*$/, '')) : source))
}

export const NAMES = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'))
export const FILES: readonly File[] = NAMES.filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts')).map(
  (path) => {
    const text = readSource(path)
    const { program, errors } = parseSync(path, text)
    if (errors.length > 0) throw new Error(`${path} cannot be read`)
    const nodes = descendants(program as unknown as Node)
    const loaded = nodes.filter((node) => !isOfTypes(node))
    return { path, text, nodes, imports: importsOf(path, nodes), loads: importsOf(path, loaded) }
  },
)

export const nameOf = (node: unknown): string | null => {
  if (!isNode(node)) return null
  if (node.type === 'MemberExpression') return nameOf(node.property)
  return typeof node.name === 'string' ? node.name : literal(node)
}

/** Names that a file reads or writes as properties, also by destructuring and in JSX. */
export function propertiesOf({ nodes }: File): string[] {
  const members = nodes.filter(({ type }) => type === 'MemberExpression').map(({ property }) => property)
  const patterns = nodes
    .filter(({ type }) => type === 'ObjectPattern')
    .flatMap(({ properties }) => properties as Node[])
  const attributes = nodes.filter(({ type }) => type === 'JSXAttribute').map(({ name }) => name)
  return [...members, ...patterns.map(({ key }) => key), ...attributes].map(nameOf).filter((name) => name !== null)
}

/** Names of what a file calls or makes anew. */
export const callsOf = ({ nodes }: File): string[] =>
  nodes
    .filter(({ type }) => type === 'CallExpression' || type === 'NewExpression')
    .map(({ callee }) => nameOf(callee))
    .filter((name) => name !== null)

/** Every text written in a file, those inside templates too. */
export const textsOf = ({ nodes }: File): string[] =>
  nodes.flatMap((node) => {
    if (node.type === 'TemplateElement') return [String((node.value as { raw: unknown }).raw)]
    const text = node.type === 'Literal' ? literal(node) : null
    return text === null ? [] : [text]
  })
