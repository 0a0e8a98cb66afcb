// What was changed in the list of tools, in words. Where it is one tool, the words name it.
import { type MessageKey, t } from '../../browser/i18n'
import type { Tool, ToolChange } from '../../guide/tool-list'

const TEXTS = {
  added: 'tools_added',
  changed: 'tools_edited',
  removed: 'tools_removed',
  moved: 'tools_moved',
  ticked: 'tools_edited',
} as const satisfies Record<ToolChange['kind'], MessageKey>

/** `tools`: the list before the change. */
export function toolChangeText(tools: readonly Tool[], change: ToolChange): string {
  const [name, ...others] = namesIn(tools, change)
  return name === undefined || others.length > 0 ? t('tools_changed') : t(TEXTS[change.kind], name)
}

function namesIn(tools: readonly Tool[], change: ToolChange): readonly string[] {
  if (change.kind === 'added') return change.tools.map(({ name }) => name)
  if (change.kind === 'changed') return [change.to.name]
  const ids = change.kind === 'removed' ? change.ids : [change.id]
  return tools.filter(({ id }) => ids.includes(id)).map(({ name }) => name)
}
