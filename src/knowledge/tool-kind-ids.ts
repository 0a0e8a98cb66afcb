// The kinds of tools by id, in the order in which they are offered: what a stored tool is checked against. What is known of
// each is in tool-kinds.ts.

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
