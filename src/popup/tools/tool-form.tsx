// The form for a tool on the person's list: its kind, its name, and where its credentials are changed.
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { t } from '../../browser/i18n'
import type { ToolText } from '../../guide/tool-list'
import { MAX_NAME_LENGTH, MAX_WHERE_LENGTH } from '../../guide/tool-list'
import { TOOL_KIND_IDS, type ToolKindId } from '../../knowledge/tool-kind-ids'
import type { KnownTool } from '../../state/records/tool-list-record'
import { toolKindName } from '../../ui/knowledge-texts'
import { useValidatedText, ValidatedTextField } from '../validated-text-field'

interface Props {
  readonly class: string
  readonly tool: ToolText<KnownTool>
  readonly saveLabel: string
  readonly onSave: (text: ToolText<KnownTool>) => void
  readonly onCancel: () => void
  /** The heading of the form. */
  readonly children: ComponentChildren
}

export function ToolForm({ tool, saveLabel, onSave, onCancel, children, ...props }: Props) {
  const [kind, setKind] = useState<ToolKindId>(tool.kind)
  const name = useValidatedText(tool.name, { maxLength: MAX_NAME_LENGTH, isRequired: true })
  const where = useValidatedText(tool.where, { maxLength: MAX_WHERE_LENGTH })
  const submit = (event: Event) => {
    event.preventDefault()
    if (name.fault === null && where.fault === null) onSave({ name: name.text, kind, where: where.text })
  }
  return (
    <form class={props.class} data-form="tool" onSubmit={submit}>
      {children}
      <div class="pair">
        <ToolKindField kind={kind} onChange={setKind} />
        <ValidatedTextField field={name} name="tool-name" label={t('tool_form_name')} takesFocus />
      </div>
      <ValidatedTextField
        field={where}
        name="tool-where"
        label={t('tool_form_where')}
        aside={t('tool_form_where_aside')}
        example={t('tool_form_where_hint')}
      />
      <div class="actions">
        <button
          type="submit"
          class="primary"
          data-action="save-tool"
          disabled={name.fault !== null || where.fault !== null}
        >
          {saveLabel}
        </button>
        <button type="button" class="secondary" data-action="cancel-tool" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </form>
  )
}

const ToolKindField = ({ kind, onChange }: { kind: ToolKindId; onChange: (kind: ToolKindId) => void }) => (
  <label class="field">
    <span>{t('tool_form_kind')}</span>
    <select
      data-field="tool-kind"
      value={kind}
      onChange={({ currentTarget }) => onChange(TOOL_KIND_IDS.find((id) => id === currentTarget.value) ?? 'other')}
    >
      {TOOL_KIND_IDS.map((id) => (
        <option key={id} value={id}>
          {toolKindName(id)}
        </option>
      ))}
    </select>
  </label>
)
