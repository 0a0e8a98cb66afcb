// The form for a tool on the person's list: its kind, its name, and where its credentials are changed.
import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from '../../browser/i18n'
import type { ToolText } from '../../guide/tool-list'
import { MAX_NAME_LENGTH, MAX_WHERE_LENGTH } from '../../guide/tool-list'
import { TOOL_KIND_IDS, type ToolKindId } from '../../knowledge/tool-kind-ids'
import type { KnownTool } from '../../state/records/tool-list-record'
import { ConfirmQuestion } from '../../ui/confirm-question'
import { toolKindName } from '../../ui/knowledge-texts'
import { showTogether } from '../../ui/show-together'
import { useEscape } from '../use-escape'
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
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (form.current !== null) showTogether(form.current, form.current)
  }, [])
  const hasChanged = kind !== tool.kind || name.text !== tool.name || where.text !== tool.where
  const [isQuestionOpen, setQuestionOpen] = useState(false)
  useEscape(!isQuestionOpen, () => (hasChanged ? setQuestionOpen(true) : onCancel()), true)
  const submit = (event: Event) => {
    event.preventDefault()
    if (name.fault === null && where.fault === null) onSave({ name: name.text, kind, where: where.text })
  }
  return (
    <form class={props.class} data-form="tool" onSubmit={submit} ref={form}>
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
      {isQuestionOpen && (
        <ConfirmQuestion
          action="discard-tool"
          title={t('tool_form_discard_title')}
          text={t('tool_form_discard_text')}
          yesLabel={t('tool_form_discard')}
          noLabel={t('tool_form_keep')}
          onYes={onCancel}
          onNo={() => setQuestionOpen(false)}
        />
      )}
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
