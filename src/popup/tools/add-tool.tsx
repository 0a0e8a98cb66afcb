// The way to add a tool: a button for each kind, then the form.
import { useId } from 'preact/hooks'
import { t } from '../../browser/i18n'
import type { ToolText } from '../../guide/tool-list'
import { TOOL_KIND_IDS, type ToolKindId } from '../../knowledge/tool-kind-ids'
import type { KnownTool } from '../../state/records/tool-list-record'
import { toolKindName } from '../../ui/knowledge-texts'
import { ToolForm } from './tool-form'

export const kindButtonSelector = (kind: ToolKindId): string => `[data-suggestion="${kind}"]`

interface Props {
  /** The kind of the tool whose form is open; null where none is. */
  readonly kind: ToolKindId | null
  readonly onChoose: (kind: ToolKindId) => void
  readonly onSave: (text: ToolText<KnownTool>) => void
  readonly onCancel: (kind: ToolKindId) => void
}

export function AddTool({ kind, onChoose, onSave, onCancel }: Props) {
  const titleId = useId()
  if (kind !== null) {
    return (
      <ToolForm
        class="card"
        tool={{ name: kind === 'other' ? '' : toolKindName(kind), kind, where: '' }}
        saveLabel={t('tools_add')}
        onSave={onSave}
        onCancel={() => onCancel(kind)}
      >
        <h2>{t('tool_add_title')}</h2>
      </ToolForm>
    )
  }
  return (
    <section class="card tight" aria-labelledby={titleId}>
      <h2 id={titleId}>{t('tool_add_title')}</h2>
      <div class="suggestions">
        {TOOL_KIND_IDS.map((id) => (
          <button type="button" class="secondary plain" key={id} data-suggestion={id} onClick={() => onChoose(id)}>
            {toolKindName(id)}
          </button>
        ))}
      </div>
    </section>
  )
}
