// The person's list of the tools that use an org's token: they stop with a reset, and each has the new token or not.
// Changes to the list, and their inverse for Undo. The list holds no secrets; see state/user-text/secret-detection.ts.

export interface Tool {
  readonly id: string
  readonly name: string
  /** An id of knowledge/tool-kind-ids.ts. */
  readonly kind: string
  /** Where its credentials are changed: a link or a note; may be empty. */
  readonly where: string
  /** When the person last said that it has the new token (ms since the epoch). */
  readonly updatedAt: number | null
}

/** The fields of a tool that the person fills in. */
export type ToolText<T extends Tool = Tool> = Pick<T, 'name' | 'kind' | 'where'>

/** A change holds only what it changes, so that a change in one window does not undo one that was made in another. */
export type ToolChange<T extends Tool = Tool> =
  /** New tools, or removed ones that come back. `index`: where in the list; null for the end. */
  | { readonly kind: 'added'; readonly tools: readonly T[]; readonly index: number | null }
  | { readonly kind: 'changed'; readonly id: string; readonly to: ToolText<T> }
  | { readonly kind: 'removed'; readonly ids: readonly string[] }
  | { readonly kind: 'moved'; readonly id: string; readonly index: number }
  | { readonly kind: 'ticked'; readonly id: string; readonly at: number | null }

/** More tools than anybody has. */
export const MAX_TOOLS = 200

/** Characters. */
export const MAX_NAME_LENGTH = 60
/** Of a link or note (characters). */
export const MAX_WHERE_LENGTH = 300

/** Whether a change would make the list longer than it may be. */
export const exceedsToolLimit = (tools: readonly Tool[], change: ToolChange): boolean =>
  change.kind === 'added' && tools.length + change.tools.length > MAX_TOOLS

/** The tools after a change. Changing an unknown tool, or adding one whose id is on the list, does nothing. */
export function applyToolChange<T extends Tool>(tools: readonly T[], change: ToolChange<T>): readonly T[] {
  switch (change.kind) {
    case 'added': {
      const added = change.tools.filter((tool) => tools.every(({ id }) => id !== tool.id))
      return exceedsToolLimit(tools, change) ? tools : tools.toSpliced(change.index ?? tools.length, 0, ...added)
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

/** The change that undoes another. `tools`: the list before that one. Null where that one does nothing. */
export function inverseToolChange<T extends Tool>(tools: readonly T[], change: ToolChange<T>): ToolChange<T> | null {
  if (change.kind === 'added') return { kind: 'removed', ids: change.tools.map(({ id }) => id) }
  if (change.kind === 'removed') {
    const removed = tools.filter(({ id }) => change.ids.includes(id))
    return removed[0] === undefined ? null : { kind: 'added', tools: removed, index: tools.indexOf(removed[0]) }
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

/** Whether the person said that a tool has the token of the reset at `resetAt` (ms since the epoch). */
export const hasNewToken = ({ updatedAt }: Tool, resetAt: number | null): boolean =>
  updatedAt !== null && resetAt !== null && updatedAt >= resetAt
