// One row of the list of tools, with buttons to change and remove it.
import type { ComponentType } from 'preact'
import { t } from '../../browser/i18n'
import type { KnownTool } from '../../state/records/tool-list-record'
import { CloseIcon, PencilIcon } from '../../ui/icons'
import { toolKindName } from '../../ui/knowledge-texts'
import { CredentialsLocation } from './credentials-location'

interface Props {
  readonly tool: KnownTool
  readonly onEdit: () => void
  readonly onRemove: () => void
}

export function ToolRow({ tool: { id, name, kind, where }, onEdit, onRemove }: Props) {
  return (
    <li class="thing" data-tool={id}>
      <div class="what">
        <strong>
          <bdi>{name}</bdi>
        </strong>
        {where !== '' && <CredentialsLocation where={where} />}
        {where === '' && name !== toolKindName(kind) && <span class="small quiet">{toolKindName(kind)}</span>}
      </div>
      <IconButton action="edit-tool" label={t('tool_edit', name)} Icon={PencilIcon} onClick={onEdit} />
      <IconButton action="remove-tool" label={t('tool_remove', name)} Icon={CloseIcon} onClick={onRemove} />
    </li>
  )
}

interface IconButtonProps {
  readonly action: string
  readonly label: string
  readonly Icon: ComponentType
  readonly onClick: () => void
}

const IconButton = ({ action, label, Icon, onClick }: IconButtonProps) => (
  <button type="button" class="icon-button" data-action={action} aria-label={label} title={label} onClick={onClick}>
    <Icon />
  </button>
)
