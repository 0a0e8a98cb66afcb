// The ids of the kinds of tools, in the order in which they are offered. What we know of each kind is in
// tool-kinds.ts. An id is stored in people's browsers, and stored tools are checked against this list: never rename
// or remove one.

export const TOOL_KIND_IDS = [
  'data-loader',
  'lead-gen-crm',
  'python',
  'node',
  'etl-bi',
  'office-add-in',
  'entra',
  'other',
] as const

export type ToolKindId = (typeof TOOL_KIND_IDS)[number]
