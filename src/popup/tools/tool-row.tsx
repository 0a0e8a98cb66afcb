// One tool of the list, with what can be done with it.
import { t } from '../../browser/i18n'
import type { KnownTool } from '../../state/records/tool-record'
import { toolName } from '../../ui/knowledge-texts'
import { Where } from './credentials-location'

interface Props {
  readonly tool: KnownTool
  readonly edit: () => void
  readonly remove: () => void
  readonly moveUp: (() => void) | null
  readonly moveDown: (() => void) | null
}

export function ToolRow({ tool: { id, name, kind, where }, edit, remove, moveUp, moveDown }: Props) {
  return (
    <li class="tool" data-tool={id}>
      <div class="title">
        <strong>{name}</strong>
        {name !== toolName(kind) && <span class="quiet">{toolName(kind)}</span>}
        <Where where={where} />
      </div>
      <div class="tool-actions">
        <Icon action="move-up" label={t('tool_move_up', name)} path="M8 13V3M4 7l4-4 4 4" onClick={moveUp} />
        <Icon action="move-down" label={t('tool_move_down', name)} path="M8 3v10M4 9l4 4 4-4" onClick={moveDown} />
        <Icon action="edit-tool" label={t('tool_edit', name)} path="M3 13l1-3 7-7 2 2-7 7z" onClick={edit} />
        <Icon action="remove-tool" label={t('tool_remove', name)} path="M4 4l8 8M12 4l-8 8" onClick={remove} />
      </div>
    </li>
  )
}

interface IconProps {
  readonly action: string
  readonly label: string
  readonly path: string
  readonly onClick: (() => void) | null
}

function Icon({ action, label, path, onClick }: IconProps) {
  return (
    <button
      type="button"
      class="icon"
      data-action={action}
      aria-label={label}
      title={label}
      disabled={onClick === null}
      onClick={() => onClick?.()}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  )
}
