// One row of the list of tools, with buttons to move, edit and remove it.
import { t } from '../../browser/i18n'
import type { KnownTool } from '../../state/records/tool-list-record'
import { toolKindName } from '../../ui/knowledge-texts'
import { CredentialsLocation } from './credentials-location'

interface Props {
  readonly tool: KnownTool
  readonly onEdit: () => void
  readonly onRemove: () => void
  readonly onMoveUp: (() => void) | null
  readonly onMoveDown: (() => void) | null
}

export function ToolRow({ tool: { id, name, kind, where }, onEdit, onRemove, onMoveUp, onMoveDown }: Props) {
  return (
    <li class="tool" data-tool={id}>
      <div class="title">
        <strong>{name}</strong>
        {name !== toolKindName(kind) && <span class="quiet">{toolKindName(kind)}</span>}
        <CredentialsLocation where={where} />
      </div>
      <div class="tool-actions">
        <IconButton action="move-up" label={t('tool_move_up', name)} path="M8 13V3M4 7l4-4 4 4" onClick={onMoveUp} />
        <IconButton
          action="move-down"
          label={t('tool_move_down', name)}
          path="M8 3v10M4 9l4 4 4-4"
          onClick={onMoveDown}
        />
        <IconButton action="edit-tool" label={t('tool_edit', name)} path="M3 13l1-3 7-7 2 2-7 7z" onClick={onEdit} />
        <IconButton action="remove-tool" label={t('tool_remove', name)} path="M4 4l8 8M12 4l-8 8" onClick={onRemove} />
      </div>
    </li>
  )
}

interface IconButtonProps {
  readonly action: string
  readonly label: string
  readonly path: string
  readonly onClick: (() => void) | null
}

function IconButton({ action, label, path, onClick }: IconButtonProps) {
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
