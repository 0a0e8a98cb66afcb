// Which tools use this org's token, and so will stop with a reset: add, change, remove, order, take back; as a file.
import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from '../../browser/i18n'
import { TOOL_KIND_IDS, type ToolKindId } from '../../knowledge/tool-kinds'
import type { KnownTool } from '../../state/tool-record'
import { toolName } from '../../ui/knowledge-texts'
import { toolsOf } from '../subject'
import type { ViewProps } from '../views'
import { ToolFiles } from './tool-files'
import './tools.css'
import { ToolForm } from './tool-form'
import { ToolRow } from './tool-row'
import { type EditedTools, useTools } from './use-tools'

export function ToolsView({ subject, ...props }: ViewProps) {
  const owner = subject?.owner
  if (subject === null || owner?.kind !== 'org') return <p>{t('tools_no_org')}</p>
  return <OrgTools {...props} guide={subject.key} org={owner.org.key} tools={toolsOf(props.shelf, owner)} />
}

interface OrgToolsProps extends Omit<ViewProps, 'subject'> {
  readonly guide: string
  readonly org: string
  readonly tools: readonly KnownTool[]
}

function OrgTools({ guide, org, tools, isOrdinaryTab, run }: OrgToolsProps) {
  const edited = useTools(org, tools, run)
  return (
    <div class="tools">
      <p class="quiet">{edited.tools.length === 0 ? t('tools_empty') : t('tools_about')}</p>
      <List edited={edited} />
      <Undo undo={edited.undo} count={edited.tools.length} />
      <ToolFiles edited={edited} org={org} isOrdinaryTab={isOrdinaryTab} guide={guide} />
    </div>
  )
}

/** Says that the list was changed, and takes it back. After a removal, which takes its own button away, it has the focus. */
function Undo({ undo, count }: { undo: (() => void) | null; count: number }) {
  const button = useRef<HTMLButtonElement>(null)
  const before = useRef(count)
  useEffect(() => {
    if (count < before.current) button.current?.focus()
    before.current = count
  }, [count])
  return (
    <p class="row" role="status">
      {undo !== null && (
        <>
          <span class="quiet">{t('tools_changed')}</span>
          <button type="button" data-action="undo" onClick={undo} ref={button}>
            {t('undo')}
          </button>
        </>
      )}
    </p>
  )
}

/** Which tool stands open in a form: a new one of a kind, or one by its id. */
type Open = { readonly kind: ToolKindId } | { readonly id: string } | null

function List({ edited: { tools, change } }: { edited: EditedTools }) {
  const [open, setOpen] = useState<Open>(null)
  const close = () => setOpen(null)
  const store = async (task: Promise<boolean>) => {
    if (await task) close()
  }
  return (
    <>
      <ul class="tool-list">
        {tools.map((tool, index) =>
          open !== null && 'id' in open && open.id === tool.id ? (
            <li key={tool.id}>
              <ToolForm
                tool={tool}
                save={(to) => void store(change({ kind: 'changed', id: tool.id, to }))}
                cancel={close}
              />
            </li>
          ) : (
            <ToolRow
              key={tool.id}
              tool={tool}
              edit={() => setOpen({ id: tool.id })}
              remove={() => void change({ kind: 'removed', ids: [tool.id] })}
              moveUp={index === 0 ? null : () => void change({ kind: 'moved', id: tool.id, index: index - 1 })}
              moveDown={
                index === tools.length - 1 ? null : () => void change({ kind: 'moved', id: tool.id, index: index + 1 })
              }
            />
          ),
        )}
      </ul>
      {open !== null && 'kind' in open ? (
        <ToolForm
          tool={{ name: open.kind === 'other' ? '' : toolName(open.kind), kind: open.kind, where: '' }}
          save={(text) =>
            void store(
              change({ kind: 'added', tools: [{ id: crypto.randomUUID(), updatedAt: null, ...text }], index: null }),
            )
          }
          cancel={close}
        />
      ) : (
        <Suggestions choose={(kind) => setOpen({ kind })} />
      )}
    </>
  )
}

function Suggestions({ choose }: { choose: (kind: ToolKindId) => void }) {
  return (
    <fieldset class="suggestions">
      <legend>{t('tools_add')}</legend>
      {TOOL_KIND_IDS.map((id) => (
        <button type="button" class="chip" key={id} data-suggestion={id} onClick={() => choose(id)}>
          {toolName(id)}
        </button>
      ))}
    </fieldset>
  )
}
