// The view in which the person lists the tools that use this org's token: add, change, remove, reorder, undo, import,
// export.
import { useEffect, useRef } from 'preact/hooks'
import { t } from '../../browser/i18n'
import { guideKey, userKeyOf } from '../../state/records/storage-keys'
import type { KnownTool } from '../../state/records/tool-list-record'
import { guidesOfSubject, type Subject, toolsOf } from '../popup-subject'
import { ViewBody } from '../view-frame'
import type { ViewProps } from '../view-props'
import { ImportOutcome } from './import-outcome'
import { ToolFileButtons } from './tool-file-buttons'
import { ToolList } from './tool-list'
import { UndoMessage } from './undo-message'
import { useToolFile } from './use-tool-file'
import { useToolsWithUndo } from './use-tools-with-undo'

export function EditToolsView({ subject, ...props }: ViewProps) {
  const owner = subject?.owner
  if (subject === null || owner?.kind !== 'org') return <ViewBody>{t('tools_no_org')}</ViewBody>
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
  const { imported, importFile } = useToolFile({ editedTools, subject, otherLabels })
  const undoButton = useRef<HTMLButtonElement>(null)
  const previousCount = useRef(tools.length)
  useEffect(() => {
    // After a removal the pressed button is gone.
    if (tools.length < previousCount.current) undoButton.current?.focus()
    previousCount.current = tools.length
  }, [tools.length])
  return (
    <ViewBody
      foot={
        <>
          <span class="small quiet">{t('tools_listed', String(tools.length))}</span>
          <span class="push" />
          <ToolFileButtons
            tools={tools}
            orgKey={orgKey}
            subject={subject}
            isOrdinaryTab={tabContext.isOrdinaryTab}
            onFile={importFile}
          />
        </>
      }
    >
      <p class="quiet">{t(tools.length === 0 ? 'tools_empty' : 'tools_about')}</p>
      <ToolList editedTools={editedTools}>
        <UndoMessage
          text={t('tools_changed')}
          undo={editedTools.undoable?.undo ?? null}
          focusAfter="[data-view] h1"
          button={undoButton}
        />
      </ToolList>
      {imported !== null && <ImportOutcome {...imported} />}
    </ViewBody>
  )
}
