// The stored shape of an org's tools, and its validation: each tool on its own, so that a damaged one takes no other along.
import * as v from 'valibot'
import { LONGEST_NAME, LONGEST_WHERE, MOST_TOOLS, type Tool } from '../../guide/tools'
import { TOOL_KIND_IDS, type ToolKindId } from '../../knowledge/tool-kind-ids'
import { plainText } from '../readers/user-text-validation'
import { time } from './timestamp-schema'

const TOOLS_VERSION = 1

export const toolShape = v.object({
  id: v.pipe(v.string(), v.uuid()),
  name: v.pipe(plainText(LONGEST_NAME), v.nonEmpty()),
  kind: v.picklist(TOOL_KIND_IDS),
  where: plainText(LONGEST_WHERE),
  updatedAt: v.nullable(time),
})

/** A tool of a kind that is known. */
export type KnownTool = Tool & { readonly kind: ToolKindId }

export interface ParsedTools {
  readonly tools: readonly KnownTool[]
  /** Something of it could not be kept. */
  readonly isDamaged: boolean
}

const record = v.object({ version: v.literal(TOOLS_VERSION), tools: v.array(v.unknown()) })

/** Reads a stored value. Never throws. */
export function parseTools(value: unknown): ParsedTools {
  const parsed = v.safeParse(record, value)
  if (!parsed.success) return { tools: [], isDamaged: value !== undefined }
  const seen = new Set<string>()
  const tools = parsed.output.tools.slice(0, MOST_TOOLS).flatMap((each): KnownTool[] => {
    const tool = v.safeParse(toolShape, each)
    if (!tool.success || seen.has(tool.output.id)) return []
    seen.add(tool.output.id)
    return [tool.output]
  })
  return { tools, isDamaged: tools.length < parsed.output.tools.length }
}

export const toolsRecord = (tools: readonly Tool[]): unknown => ({ version: TOOLS_VERSION, tools })
