// Reads code as a syntax tree, and changes parts of it: the rest stays as it was written.
import { type ESTree, parseSync } from 'vite'

export type Node = ESTree.Node

export interface Span {
  readonly start: number
  readonly end: number
}

/** What stands in the code from `start` to `end` becomes `text`. */
export interface Edit extends Span {
  readonly text: string
}

/** A node, and the node that it is a part of. */
export type Place = readonly [node: Node, parent: Node]

export const parse = (code: string): ESTree.Program => parseSync('module.js', code).program

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value

export const childrenOf = (node: Node): readonly Node[] => Object.values(node).flat().filter(isNode)

/** The node and all in it. */
export const walk = (node: Node, parent: Node = node): readonly Place[] => [
  [node, parent],
  ...childrenOf(node).flatMap((child) => walk(child, node)),
]

/** A part of the code with those of the edits that are in it. Of edits, none is in another. */
export function edited(code: string, { start, end }: Span, edits: readonly Edit[]): string {
  const inside = edits.filter((each) => each.start >= start && each.end <= end)
  let result = ''
  let from = start
  for (const each of inside.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    result += code.slice(from, each.start) + each.text
    from = each.end
  }
  return result + code.slice(from, end)
}
