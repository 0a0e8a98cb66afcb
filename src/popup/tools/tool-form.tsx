// Adding or changing a tool: what it is, and where its credentials are changed.
import { useState } from 'preact/hooks'
import { t } from '../../browser/i18n'
import type { ToolText } from '../../guide/tool-list'
import { MAX_NAME_LENGTH, MAX_WHERE_LENGTH } from '../../guide/tool-list'
import { TOOL_KIND_IDS, type ToolKindId } from '../../knowledge/tool-kind-ids'
import type { KnownTool } from '../../state/records/tool-record'
import { toolName } from '../../ui/knowledge-texts'
import { TextField, useTextField } from '../validated-text-field'

interface Props {
  readonly tool: ToolText<KnownTool>
  readonly save: (text: ToolText<KnownTool>) => void
  readonly cancel: () => void
}

export function ToolForm({ tool, save, cancel }: Props) {
  const [kind, setKind] = useState<ToolKindId>(tool.kind)
  const name = useTextField(tool.name, { longest: MAX_NAME_LENGTH, isNeeded: true })
  const where = useTextField(tool.where, { longest: MAX_WHERE_LENGTH })
  const submit = (event: Event) => {
    event.preventDefault()
    if (name.fault === null && where.fault === null) save({ name: name.text, kind, where: where.text })
  }
  return (
    <form class="panel" data-form="tool" onSubmit={submit}>
      <TextField field={name} name="tool-name" label={t('tool_form_name')} isFirst />
      <label class="field">
        {t('tool_form_kind')}
        <select
          data-field="tool-kind"
          value={kind}
          onChange={({ currentTarget }) => setKind(TOOL_KIND_IDS.find((id) => id === currentTarget.value) ?? 'other')}
        >
          {TOOL_KIND_IDS.map((id) => (
            <option key={id} value={id}>
              {toolName(id)}
            </option>
          ))}
        </select>
      </label>
      <TextField field={where} name="tool-where" label={t('tool_form_where')} hint={t('tool_form_where_hint')} />
      <div class="pair">
        <button
          type="submit"
          class="primary"
          data-action="save-tool"
          disabled={name.fault !== null || where.fault !== null}
        >
          {t('tool_form_save')}
        </button>
        <button type="button" class="secondary" data-action="cancel-tool" onClick={cancel}>
          {t('cancel')}
        </button>
      </div>
    </form>
  )
}
