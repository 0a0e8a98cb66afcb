// Writes a list of tools as a JSON file, for another browser or a colleague, and reads such a file. Every row that is
// refused gets a reason.
import { MAX_NAME_LENGTH, MAX_TOOLS, MAX_WHERE_LENGTH, type Tool, type ToolText } from '../../guide/tool-list'
import { TOOL_KIND_IDS } from '../../knowledge/tool-kind-ids'
import { MAX_LABEL_LENGTH } from '../records/guide-record-types'
import type { KnownTool } from '../records/tool-list-record'
import { findTextFault, type TextFault, toSingleLine } from '../user-text/user-text-validation'

const FORMAT = 'token-guide-tools'
const FILE_VERSION = 1

/** A tool as it is written in a file: without its id, and without when it got the new token. */
export type ToolRow = ToolText<KnownTool>

export type RowFault = TextFault | 'no-object' | 'no-name' | 'unknown-kind' | 'no-text' | 'already-there' | 'list-full'

export interface RejectedRow {
  /** Counted from 1. */
  readonly row: number
  readonly name: string | null
  readonly fault: RowFault
}

export type ToolFile =
  | {
      readonly ok: true
      readonly rows: readonly ToolRow[]
      readonly rejected: readonly RejectedRow[]
      /** What the file calls the user whose token the tools have; empty where it says nothing that can be taken. */
      readonly label: string
      /** It says something that cannot be taken. */
      readonly isLabelLeftOut: boolean
    }
  | { readonly ok: false; readonly why: 'not-json' | 'not-tools' | 'newer-version' }

/**
 * The content of a file with these tools. `label`: what the person calls the user whose token they have; it is left out
 * where it is empty.
 */
export function serializeToolFile(tools: readonly Tool[], label: string): string {
  const rows = tools.map(({ name, kind, where }) => ({ name, kind, where }))
  const content = { format: FORMAT, version: FILE_VERSION, ...(label === '' ? {} : { label }), tools: rows }
  return `${JSON.stringify(content, null, 2)}\n`
}

/**
 * Reads a file. `listed` are the tools that the list has already; a row that equals one of them is refused. Never
 * throws.
 */
export function readToolFile(text: string, listed: readonly Tool[]): ToolFile {
  const content = parseJson(text)
  if (content === undefined) return { ok: false, why: 'not-json' }
  if (!isObject(content) || content['format'] !== FORMAT || !Array.isArray(content['tools'])) {
    return { ok: false, why: 'not-tools' }
  }
  const version = content['version']
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { ok: false, why: 'not-tools' }
  if (version > FILE_VERSION) return { ok: false, why: 'newer-version' }
  const rows: ToolRow[] = []
  const rejected: RejectedRow[] = []
  for (const [index, value] of content['tools'].entries()) {
    const row = readRow(value, [...listed, ...rows])
    if (typeof row === 'string') rejected.push({ row: index + 1, name: displayableName(value), fault: row })
    else rows.push(row)
  }
  return { ok: true, rows, rejected, ...readLabel(content['label']) }
}

function readLabel(label: unknown): { readonly label: string; readonly isLabelLeftOut: boolean } {
  if (label === undefined) return { label: '', isLabelLeftOut: false }
  return typeof label === 'string' && findTextFault(label, MAX_LABEL_LENGTH) === null
    ? { label: toSingleLine(label), isLabelLeftOut: false }
    : { label: '', isLabelLeftOut: true }
}

function readRow(value: unknown, others: readonly ToolText[]): ToolRow | RowFault {
  if (others.length >= MAX_TOOLS) return 'list-full'
  if (!isObject(value)) return 'no-object'
  const { name, kind = 'other', where = '' } = value
  if (typeof name !== 'string' || toSingleLine(name) === '') return 'no-name'
  if (typeof where !== 'string') return 'no-text'
  const knownKind = TOOL_KIND_IDS.find((id) => id === kind)
  if (knownKind === undefined) return 'unknown-kind'
  const fault = findTextFault(name, MAX_NAME_LENGTH) ?? findTextFault(where, MAX_WHERE_LENGTH)
  if (fault !== null) return fault
  const row = { name: toSingleLine(name), kind: knownKind, where: toSingleLine(where) }
  const isSame = (other: ToolText): boolean =>
    other.name === row.name && other.kind === row.kind && other.where === row.where
  return others.some(isSame) ? 'already-there' : row
}

/** The row's name where it may be shown: never one that looks like a token. */
function displayableName(value: unknown): string | null {
  const name = isObject(value) ? value['name'] : null
  return typeof name === 'string' && findTextFault(name, MAX_NAME_LENGTH) === null ? toSingleLine(name) : null
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
