// The stored record of an org's tools, and its validation. Each tool is validated alone, so that a damaged one costs no
// other.
import * as v from 'valibot'
import { MAX_NAME_LENGTH, MAX_TOOLS, MAX_WHERE_LENGTH, type Tool } from '../../guide/tool-list'
import { TOOL_KIND_IDS, type ToolKindId } from '../../knowledge/tool-kind-ids'
import { userTextSchema } from '../user-text/user-text-validation'
import { timestampSchema } from './timestamp-schema'

const TOOLS_VERSION = 1

export const toolSchema = v.object({
  id: v.pipe(v.string(), v.uuid()),
  name: v.pipe(userTextSchema(MAX_NAME_LENGTH), v.nonEmpty()),
  kind: v.picklist(TOOL_KIND_IDS),
  where: userTextSchema(MAX_WHERE_LENGTH),
  updatedAt: v.nullable(timestampSchema),
})

/** A tool of a kind that this version knows. */
export type KnownTool = Tool & { readonly kind: ToolKindId }

export interface ParsedTools {
  readonly tools: readonly KnownTool[]
  /** Some of the stored value could not be read. */
  readonly isDamaged: boolean
}

const recordSchema = v.object({ version: v.literal(TOOLS_VERSION), tools: v.array(v.unknown()) })

/** Reads a stored value. A tool with an id that came before is left out. Never throws. */
export function parseTools(value: unknown): ParsedTools {
  const parsed = v.safeParse(recordSchema, value)
  if (!parsed.success) return { tools: [], isDamaged: value !== undefined }
  const seenIds = new Set<string>()
  const tools = parsed.output.tools.slice(0, MAX_TOOLS).flatMap((each): KnownTool[] => {
    const tool = v.safeParse(toolSchema, each)
    if (!tool.success || seenIds.has(tool.output.id)) return []
    seenIds.add(tool.output.id)
    return [tool.output]
  })
  return { tools, isDamaged: tools.length < parsed.output.tools.length }
}

/** The record to store. */
export const toolsRecord = (tools: readonly Tool[]): unknown => ({ version: TOOLS_VERSION, tools })
