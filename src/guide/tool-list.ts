// The tools that use an org's token, as the person lists them: what will stop, and what has got the new token.
// Nothing here is secret; see secret-detection.ts.

export interface Tool {
  readonly id: string
  readonly name: string
  /** What kind of tool it is: an id of the knowledge about tools. */
  readonly kind: string
  /** Where its credentials are changed: a link or a note; may be empty. */
  readonly where: string
  /** When the person last said that it has the new token (ms since the epoch). */
  readonly updatedAt: number | null
}

/** What a person writes of a tool. */
export type ToolText<T extends Tool = Tool> = Pick<T, 'name' | 'kind' | 'where'>

/** Changes name only what they change, so that two windows do not undo one another's. */
export type ToolChange<T extends Tool = Tool> =
  /** New tools, or ones that were removed: at `index`, or at the end. */
  | { readonly kind: 'added'; readonly tools: readonly T[]; readonly index: number | null }
  | { readonly kind: 'changed'; readonly id: string; readonly to: ToolText<T> }
  | { readonly kind: 'removed'; readonly ids: readonly string[] }
  | { readonly kind: 'moved'; readonly id: string; readonly index: number }
  | { readonly kind: 'ticked'; readonly id: string; readonly at: number | null }

/** More than anybody has; a longer list is somebody's mistake. */
export const MAX_TOOLS = 200

/** Longest name, and longest link or note (characters). */
export const MAX_NAME_LENGTH = 60
export const MAX_WHERE_LENGTH = 300

/** Whether a change would make the list longer than it may be. */
export const exceedsToolLimit = (tools: readonly Tool[], change: ToolChange): boolean =>
  change.kind === 'added' && tools.length + change.tools.length > MAX_TOOLS

/** The tools after a change. What names an unknown tool, or one that is there already, changes nothing. */
export function applyToolChange<T extends Tool>(tools: readonly T[], change: ToolChange<T>): readonly T[] {
  switch (change.kind) {
    case 'added': {
      const fresh = change.tools.filter((tool) => tools.every(({ id }) => id !== tool.id))
      return exceedsToolLimit(tools, change) ? tools : tools.toSpliced(change.index ?? tools.length, 0, ...fresh)
    }
    case 'changed':
      return tools.map((tool) => (tool.id === change.id ? { ...tool, ...change.to } : tool))
    case 'removed':
      return tools.filter(({ id }) => !change.ids.includes(id))
    case 'moved':
      return moveTool(tools, change.id, change.index)
    case 'ticked':
      return tools.map((tool) => (tool.id === change.id ? { ...tool, updatedAt: change.at } : tool))
  }
}

function moveTool<T extends Tool>(tools: readonly T[], id: string, index: number): readonly T[] {
  const tool = tools.find((each) => each.id === id)
  return tool === undefined ? tools : tools.filter((each) => each !== tool).toSpliced(index, 0, tool)
}

/** The change that takes a change back; made before it is carried out. Null where there is nothing to take back. */
export function inverseToolChange<T extends Tool>(tools: readonly T[], change: ToolChange<T>): ToolChange<T> | null {
  if (change.kind === 'added') return { kind: 'removed', ids: change.tools.map(({ id }) => id) }
  if (change.kind === 'removed') {
    const gone = tools.filter(({ id }) => change.ids.includes(id))
    return gone[0] === undefined ? null : { kind: 'added', tools: gone, index: tools.indexOf(gone[0]) }
  }
  const before = tools.find(({ id }) => id === change.id)
  if (before === undefined) return null
  const { id, name, kind, where, updatedAt } = before
  switch (change.kind) {
    case 'changed':
      return { kind: 'changed', id, to: { name, kind, where } }
    case 'moved':
      return { kind: 'moved', id, index: tools.indexOf(before) }
    case 'ticked':
      return { kind: 'ticked', id, at: updatedAt }
  }
}

/** Whether a tool has got the token of the reset at `resetAt` (ms since the epoch). */
export const hasNewToken = ({ updatedAt }: Tool, resetAt: number | null): boolean =>
  updatedAt !== null && resetAt !== null && updatedAt >= resetAt
