// The view in which the person lists the tools that use this org's token: add, change, remove, reorder, undo, import,
// export.
import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from '../../browser/i18n'
import type { ToolText } from '../../guide/tool-list'
import { TOOL_KIND_IDS, type ToolKindId } from '../../knowledge/tool-kind-ids'
import { guideKey, userKeyOf } from '../../state/records/storage-keys'
import type { KnownTool } from '../../state/records/tool-list-record'
import { toolKindName } from '../../ui/knowledge-texts'
import { useFocusFallback } from '../../ui/use-focus-fallback'
import { guidesOfSubject, type Subject, toolsOf } from '../popup-subject'
import type { ViewProps } from '../view-props'
import { ToolForm } from './tool-form'
import { ToolListImportExport } from './tool-list-import-export'
import { ToolRow } from './tool-row'
import { type ToolsWithUndo, useToolsWithUndo } from './use-tools-with-undo'

export function EditToolsView({ subject, ...props }: ViewProps) {
  const owner = subject?.owner
  if (subject === null || owner?.kind !== 'org') return <p>{t('tools_no_org')}</p>
  const others = guidesOfSubject(props.stored, subject).filter((guide) => guideKey(guide.owner) !== subject.key)
  return (
    <OrgToolsEditor
      {...props}
      subject={subject}
      orgKey={userKeyOf(owner)}
      tools={toolsOf(props.stored, owner)}
      otherLabels={others.map(({ label }) => label)}
    />
  )
}

interface OrgToolsEditorProps extends Omit<ViewProps, 'subject'> {
  readonly subject: Subject
  /** The key of the org, or of one of its users. */
  readonly orgKey: string
  readonly tools: readonly KnownTool[]
  /** What the other users of the org are called. */
  readonly otherLabels: readonly string[]
}

function OrgToolsEditor({ subject, orgKey, tools, otherLabels, tabContext, showOutcome }: OrgToolsEditorProps) {
  const editedTools = useToolsWithUndo(orgKey, tools, showOutcome)
  return (
    <div class="tools">
      <p class="quiet">{editedTools.tools.length === 0 ? t('tools_empty') : t('tools_about')}</p>
      <ToolList editedTools={editedTools} />
      <UndoToolChange undo={editedTools.undo} count={editedTools.tools.length} />
      <ToolListImportExport
        editedTools={editedTools}
        orgKey={orgKey}
        isOrdinaryTab={tabContext.isOrdinaryTab}
        subject={subject}
        otherLabels={otherLabels}
      />
    </div>
  )
}

/**
 * Says that the list was changed, with an undo button. It takes the focus after a removal, when the pressed button is
 * gone.
 */
function UndoToolChange({ undo, count }: { undo: (() => void) | null; count: number }) {
  const button = useRef<HTMLButtonElement>(null)
  const previousCount = useRef(count)
  const setFocusFallback = useFocusFallback()
  useEffect(() => {
    if (count < previousCount.current) button.current?.focus()
    previousCount.current = count
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
              setFocusFallback('[data-view] h2') // this button disappears
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

/** The tool whose form is open: a new one of this kind, or the listed one with this id. */
type OpenToolForm = { readonly kind: ToolKindId } | { readonly id: string } | null

const rowButtonSelector = (id: string, action: string): string =>
  `[data-tool="${id}"] [data-action="${action}"]:not(:disabled)`
const kindButtonSelector = (kind: ToolKindId): string => `[data-suggestion="${kind}"]`

function ToolList({ editedTools: { tools, change } }: { editedTools: ToolsWithUndo }) {
  const [openForm, setOpenForm] = useState<OpenToolForm>(null)
  const setFocusFallback = useFocusFallback()
  const closeForm = (focusSelector: string) => {
    setFocusFallback(focusSelector)
    setOpenForm(null)
  }
  const closeOnceStored = async (focusSelector: string, stored: Promise<boolean>) => {
    if (await stored) closeForm(focusSelector)
  }
  const add = async (text: ToolText<KnownTool>) => {
    const id = crypto.randomUUID()
    await closeOnceStored(
      rowButtonSelector(id, 'edit-tool'),
      change({ kind: 'added', tools: [{ id, updatedAt: null, ...text }], index: null }),
    )
  }
  const move = (id: string, index: number, action: 'move-up' | 'move-down') => {
    // At either end of the list the pressed button is disabled, so the other one gets the focus.
    const oppositeAction = action === 'move-up' ? 'move-down' : 'move-up'
    setFocusFallback(`${rowButtonSelector(id, action)}, ${rowButtonSelector(id, oppositeAction)}`)
    void change({ kind: 'moved', id, index })
  }
  return (
    <>
      <ul class="tool-list">
        {tools.map((tool, index) =>
          openForm !== null && 'id' in openForm && openForm.id === tool.id ? (
            <li key={tool.id}>
              <ToolForm
                tool={tool}
                onSave={(to) =>
                  void closeOnceStored(
                    rowButtonSelector(tool.id, 'edit-tool'),
                    change({ kind: 'changed', id: tool.id, to }),
                  )
                }
                onCancel={() => closeForm(rowButtonSelector(tool.id, 'edit-tool'))}
              />
            </li>
          ) : (
            <ToolRow
              key={tool.id}
              tool={tool}
              onEdit={() => setOpenForm({ id: tool.id })}
              onRemove={() => void change({ kind: 'removed', ids: [tool.id] })}
              onMoveUp={index === 0 ? null : () => move(tool.id, index - 1, 'move-up')}
              onMoveDown={index === tools.length - 1 ? null : () => move(tool.id, index + 1, 'move-down')}
            />
          ),
        )}
      </ul>
      {openForm !== null && 'kind' in openForm ? (
        <ToolForm
          tool={{ name: openForm.kind === 'other' ? '' : toolKindName(openForm.kind), kind: openForm.kind, where: '' }}
          onSave={(text) => void add(text)}
          onCancel={() => closeForm(kindButtonSelector(openForm.kind))}
        />
      ) : (
        <ToolKindButtons onChoose={(kind) => setOpenForm({ kind })} />
      )}
    </>
  )
}

function ToolKindButtons({ onChoose }: { onChoose: (kind: ToolKindId) => void }) {
  return (
    <fieldset class="suggestions">
      <legend>{t('tools_add')}</legend>
      {TOOL_KIND_IDS.map((id) => (
        <button type="button" class="chip" key={id} data-suggestion={id} onClick={() => onChoose(id)}>
          {toolKindName(id)}
        </button>
      ))}
    </fieldset>
  )
}
