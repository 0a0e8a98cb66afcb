// What becomes of the tools and the place of a guide that was kept apart, when the person says that its reset is of a
// known user: the two lists of tools become one, and the place that was told last counts.
import { advanceProgress } from '../../guide/advance-progress'
import type { Progress } from '../../guide/progress-state'
import { hasNewToken, MAX_TOOLS } from '../../guide/tool-list'
import type { Guide } from '../../state/records/guide-record-types'
import { tokenPlaceKey, toolsKey, userKeyOf } from '../../state/records/storage-keys'
import { parseTokenPlace, tokenPlaceRecord } from '../../state/records/token-place-record'
import { type KnownTool, parseTools, toolsRecord } from '../../state/records/tool-list-record'
import { readStoredItems } from '../storage/retrying-store'

export interface JoinedRecords {
  readonly tools: readonly KnownTool[]
  readonly areToolsMoved: boolean
  /** To store with the guide. */
  readonly items: Readonly<Record<string, unknown>>
  readonly removed: readonly string[]
}

/** Null where one list cannot hold the tools of both. Stores nothing. */
export async function joinToolsAndPlaces({ owner: from }: Guide, { owner: to }: Guide): Promise<JoinedRecords | null> {
  if (from.kind !== 'org' || to.kind !== 'org') return { tools: [], areToolsMoved: false, items: {}, removed: [] }
  const [fromTools, toTools] = [toolsKey(userKeyOf(from)), toolsKey(userKeyOf(to))]
  const [fromPlace, toPlace] = [tokenPlaceKey(userKeyOf(from)), tokenPlaceKey(userKeyOf(to))]
  const stored = await readStoredItems([fromTools, toTools, fromPlace, toPlace])
  const moved = parseTools(stored[fromTools]).tools
  const tools = joinTools(parseTools(stored[toTools]).tools, moved)
  if (tools.length > MAX_TOOLS) return null
  const [newer, older] = [parseTokenPlace(stored[fromPlace]), parseTokenPlace(stored[toPlace])]
  const isNewerPlace = newer !== null && (older === null || newer.at >= older.at)
  return {
    tools,
    areToolsMoved: moved.length > 0,
    items: {
      ...(moved.length > 0 && { [toTools]: toolsRecord(tools) }),
      ...(isNewerPlace && { [toPlace]: tokenPlaceRecord(newer) }),
    },
    removed: [fromTools, fromPlace],
  }
}

/** A tool that is on both lists is one tool; it has the token that it was said to have last. */
const joinTools = (listed: readonly KnownTool[], moved: readonly KnownTool[]): readonly KnownTool[] => [
  ...listed.map((tool) => ({
    ...tool,
    updatedAt: lastUpdate([tool, ...moved.filter((each) => isSameTool(each, tool))]),
  })),
  ...moved.filter((tool) => !listed.some((each) => isSameTool(each, tool))),
]

const lastUpdate = (tools: readonly KnownTool[]): number | null => {
  const times = tools.flatMap(({ updatedAt }) => updatedAt ?? [])
  return times.length === 0 ? null : Math.max(...times)
}

const isSameTool = (a: KnownTool, b: KnownTool): boolean =>
  a.id === b.id || (a.name === b.name && a.kind === b.kind && a.where === b.where)

/** The last step is open while a tool of the list has not the token of this reset. */
export function withStepOfTools(progress: Progress, tools: readonly KnownTool[]): Progress {
  const { reset } = progress
  if (reset === null || tools.every((tool) => hasNewToken(tool, reset.at))) return progress
  return advanceProgress(progress, { kind: 'ticked', step: 'use-token', done: false, at: reset.at })
}
