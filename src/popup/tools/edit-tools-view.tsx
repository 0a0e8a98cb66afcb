// Which tools use this org's token, and so will stop with a reset: add, change, remove, order, take back; as a file.
import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from '../../browser/i18n'
import type { ToolText } from '../../guide/tools'
import { TOOL_KIND_IDS, type ToolKindId } from '../../knowledge/tool-kind-ids'
import type { KnownTool } from '../../state/records/tool-record'
import { toolKindName } from '../../ui/knowledge-texts'
import { useFocusFallback } from '../../ui/use-focus-fallback'
import { toolsOf } from '../popup-subject'
import type { ViewProps } from '../view-props'
import { ToolForm } from './tool-form'
import { ToolListImportExport } from './tool-list-import-export'
import { ToolRow } from './tool-row'
import { type EditedTools, useToolsWithUndo } from './use-tools-with-undo'

export function EditToolsView({ subject, ...props }: ViewProps) {
  const owner = subject?.owner
  if (subject === null || owner?.kind !== 'org') return <p>{t('tools_no_org')}</p>
  return <OrgToolsEditor {...props} guide={subject.key} org={owner.org.key} tools={toolsOf(props.stored, owner)} />
}

interface OrgToolsEditorProps extends Omit<ViewProps, 'subject'> {
  readonly guide: string
  readonly org: string
  readonly tools: readonly KnownTool[]
}

function OrgToolsEditor({ guide, org, tools, isOrdinaryTab, showOutcome }: OrgToolsEditorProps) {
  const edited = useToolsWithUndo(org, tools, showOutcome)
  return (
    <div class="tools">
      <p class="quiet">{edited.tools.length === 0 ? t('tools_empty') : t('tools_about')}</p>
      <ToolList edited={edited} />
      <UndoToolChange undo={edited.undo} count={edited.tools.length} />
      <ToolListImportExport editedTools={edited} orgKey={org} isOrdinaryTab={isOrdinaryTab} guideKey={guide} />
    </div>
  )
}

/** Says that the list was changed, and takes it back. After a removal, which takes its own button away, it has the focus. */
function UndoToolChange({ undo, count }: { undo: (() => void) | null; count: number }) {
  const button = useRef<HTMLButtonElement>(null)
  const before = useRef(count)
  const keepFocus = useFocusFallback()
  useEffect(() => {
    if (count < before.current) button.current?.focus()
    before.current = count
  }, [count])
  return (
    <p class="row" role="status">
      {undo !== null && (
        <>
          <span class="quiet">{t('tools_changed')}</span>
          <button
            type="button"
            data-action="undo"
            onClick={() => {
              keepFocus('[data-view] h2') // the button goes with what it took back
              undo()
            }}
            ref={button}
          >
            {t('undo')}
          </button>
        </>
      )}
    </p>
  )
}

/** Which tool stands open in a form: a new one of a kind, or one by its id. */
type OpenToolForm = { readonly kind: ToolKindId } | { readonly id: string } | null

/** A button of a tool's row, or the suggestion that its kind was. */
const rowButtonSelector = (id: string, action: string): string =>
  `[data-tool="${id}"] [data-action="${action}"]:not(:disabled)`
const kindButtonSelector = (kind: ToolKindId): string => `[data-suggestion="${kind}"]`

function ToolList({ edited: { tools, change } }: { edited: EditedTools }) {
  const [open, setOpen] = useState<OpenToolForm>(null)
  const keepFocus = useFocusFallback()
  const close = (next: string) => {
    keepFocus(next)
    setOpen(null)
  }
  const store = async (next: string, task: Promise<boolean>) => {
    if (await task) close(next)
  }
  const add = async (text: ToolText<KnownTool>) => {
    const id = crypto.randomUUID()
    await store(
      rowButtonSelector(id, 'edit-tool'),
      change({ kind: 'added', tools: [{ id, updatedAt: null, ...text }], index: null }),
    )
  }
  const move = (id: string, index: number, action: 'move-up' | 'move-down') => {
    const other = action === 'move-up' ? 'move-down' : 'move-up' // at the end of the list there is only the way back
    keepFocus(`${rowButtonSelector(id, action)}, ${rowButtonSelector(id, other)}`)
    void change({ kind: 'moved', id, index })
  }
  return (
    <>
      <ul class="tool-list">
        {tools.map((tool, index) =>
          open !== null && 'id' in open && open.id === tool.id ? (
            <li key={tool.id}>
              <ToolForm
                tool={tool}
                onSave={(to) =>
                  void store(rowButtonSelector(tool.id, 'edit-tool'), change({ kind: 'changed', id: tool.id, to }))
                }
                onCancel={() => close(rowButtonSelector(tool.id, 'edit-tool'))}
              />
            </li>
          ) : (
            <ToolRow
              key={tool.id}
              tool={tool}
              onEdit={() => setOpen({ id: tool.id })}
              onRemove={() => void change({ kind: 'removed', ids: [tool.id] })}
              onMoveUp={index === 0 ? null : () => move(tool.id, index - 1, 'move-up')}
              onMoveDown={index === tools.length - 1 ? null : () => move(tool.id, index + 1, 'move-down')}
            />
          ),
        )}
      </ul>
      {open !== null && 'kind' in open ? (
        <ToolForm
          tool={{ name: open.kind === 'other' ? '' : toolKindName(open.kind), kind: open.kind, where: '' }}
          onSave={(text) => void add(text)}
          onCancel={() => close(kindButtonSelector(open.kind))}
        />
      ) : (
        <ToolKindButtons choose={(kind) => setOpen({ kind })} />
      )}
    </>
  )
}

function ToolKindButtons({ choose }: { choose: (kind: ToolKindId) => void }) {
  return (
    <fieldset class="suggestions">
      <legend>{t('tools_add')}</legend>
      {TOOL_KIND_IDS.map((id) => (
        <button type="button" class="chip" key={id} data-suggestion={id} onClick={() => choose(id)}>
          {toolKindName(id)}
        </button>
      ))}
    </fieldset>
  )
}
