// The list of tools that is edited: a row for each tool, or the form of the one that is changed, and below them the way
// to add one.
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { t } from '../../browser/i18n'
import type { ToolText } from '../../guide/tool-list'
import type { ToolKindId } from '../../knowledge/tool-kind-ids'
import type { KnownTool } from '../../state/records/tool-list-record'
import { useFocusFallback } from '../../ui/use-focus-fallback'
import { AddTool, kindButtonSelector } from './add-tool'
import { ToolForm } from './tool-form'
import { ToolRow } from './tool-row'
import type { ToolsWithUndo } from './use-tools-with-undo'

/** The tool whose form is open: a new one of this kind, or the listed one with this id. */
type OpenToolForm = { readonly kind: ToolKindId } | { readonly id: string } | null

const rowButtonSelector = (id: string, action: string): string =>
  `[data-tool="${id}"] [data-action="${action}"]:not(:disabled)`

interface Props {
  readonly editedTools: ToolsWithUndo
  /** Stands between the list and the way to add a tool. */
  readonly children: ComponentChildren
}

export function ToolList({ editedTools: { tools, change }, children }: Props) {
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
      {tools.length > 0 && (
        <ul class="things">
          {tools.map((tool, index) =>
            openForm !== null && 'id' in openForm && openForm.id === tool.id ? (
              <li key={tool.id} data-tool={tool.id}>
                <ToolForm
                  class="edited-tool"
                  tool={tool}
                  saveLabel={t('tool_form_save')}
                  onSave={(to) =>
                    void closeOnceStored(
                      rowButtonSelector(tool.id, 'edit-tool'),
                      change({ kind: 'changed', id: tool.id, to }),
                    )
                  }
                  onCancel={() => closeForm(rowButtonSelector(tool.id, 'edit-tool'))}
                >
                  <EditedToolHead
                    name={tool.name}
                    onMoveUp={index === 0 ? null : () => move(tool.id, index - 1, 'move-up')}
                    onMoveDown={index === tools.length - 1 ? null : () => move(tool.id, index + 1, 'move-down')}
                  />
                </ToolForm>
              </li>
            ) : (
              <ToolRow
                key={tool.id}
                tool={tool}
                onEdit={() => setOpenForm({ id: tool.id })}
                onRemove={() => void change({ kind: 'removed', ids: [tool.id] })}
              />
            ),
          )}
        </ul>
      )}
      {children}
      <AddTool
        kind={openForm !== null && 'kind' in openForm ? openForm.kind : null}
        onChoose={(kind) => setOpenForm({ kind })}
        onSave={(text) => void add(text)}
        onCancel={(kind) => closeForm(kindButtonSelector(kind))}
      />
    </>
  )
}

interface EditedToolHeadProps {
  readonly name: string
  readonly onMoveUp: (() => void) | null
  readonly onMoveDown: (() => void) | null
}

function EditedToolHead({ name, onMoveUp, onMoveDown }: EditedToolHeadProps) {
  return (
    <div class="line">
      <strong>{name}</strong>
      <span class="links end-edge">
        <button
          type="button"
          class="plain"
          data-action="move-up"
          aria-label={t('tool_move_up', name)}
          disabled={onMoveUp === null}
          onClick={() => onMoveUp?.()}
        >
          {t('tool_up')}
        </button>
        <button
          type="button"
          class="plain"
          data-action="move-down"
          aria-label={t('tool_move_down', name)}
          disabled={onMoveDown === null}
          onClick={() => onMoveDown?.()}
        >
          {t('tool_down')}
        </button>
      </span>
    </div>
  )
}
