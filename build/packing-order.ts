// Orders a script so that it packs better: what is alike stands together, because gzip looks back no further than 32 KB. What the
// script does is the same. Measured in November 2026, bytes with gzip -9: 29,012 without it, 28,798 with functions last, and 28,655
// with the style sheet first, too.
import type { ESTree } from 'vite'
import { type Edit, edited, type Node, parse, walk } from './edited-code'

const isFunction = (node: Node): boolean => node.type === 'FunctionDeclaration'

/** @throws where not all of the script stands in a function */
function bodyOf(program: ESTree.Program): ESTree.BlockStatement {
  const [outermost] = walk(program).flatMap(([node]) => (node.type === 'BlockStatement' ? [node] : []))
  if (outermost === undefined) throw new Error('The script has no function around it.')
  return outermost
}

const withEdits = (code: string, edits: readonly Edit[]): string => edited(code, { start: 0, end: code.length }, edits)

/** Functions are declared before anything runs, wherever they stand. */
export function functionsLast(code: string): string {
  const { body, end } = bodyOf(parse(code))
  const functions = body.filter(isFunction)
  const moved = functions.map((each) => code.slice(each.start, each.end)).join('\n')
  const edits = functions.map((each) => ({ start: each.start, end: each.end, text: '' }))
  return withEdits(code, [...edits, { start: end - 1, end: end - 1, text: `\n;${moved}` }])
}

/** So long is only a style sheet (characters). */
const LONG = 1_000
/** Scripts have no such name. */
const NAME = '$long'

/** The one long text stands in the middle of functions that are alike: a variable before all else takes it. */
export function longTextFirst(code: string): string {
  const program = parse(code)
  const texts = walk(program).flatMap(([node]) =>
    node.type === 'Literal' && typeof node.value === 'string' && node.value.length > LONG ? [node] : [],
  )
  const [text] = texts
  if (text === undefined || texts.length > 1) throw new Error(`The script has ${texts.length} long texts, not one.`)
  const first = bodyOf(program).start + 1
  return withEdits(code, [
    { start: first, end: first, text: `var ${NAME}=${code.slice(text.start, text.end)};` },
    { start: text.start, end: text.end, text: NAME },
  ])
}
