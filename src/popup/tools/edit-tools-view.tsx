// The view in which the person lists the tools that use this org's token: add, change, remove, reorder, undo, import,
// export.
import { t, tCount } from '../../browser/i18n'
import { guideKey, userKeyOf } from '../../state/records/storage-keys'
import type { KnownTool } from '../../state/records/tool-list-record'
import { guidesOfSubject, type Subject, toolsOf } from '../popup-subject'
import { ViewBody, ViewWithoutOrg } from '../view-frame'
import type { ViewProps } from '../view-props'
import { ImportOutcome } from './import-outcome'
import { ToolFileButtons } from './tool-file-buttons'
import { ToolList } from './tool-list'
import { UndoMessage } from './undo-message'
import { useToolFile } from './use-tool-file'
import { useToolsWithUndo } from './use-tools-with-undo'

export function EditToolsView({ subject, ...props }: ViewProps) {
  const owner = subject?.owner
  if (subject === null || owner?.kind !== 'org') return <ViewWithoutOrg view="tools" message={props.message} />
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

function OrgToolsEditor({ subject, orgKey, tools, otherLabels, ...props }: OrgToolsEditorProps) {
  const { tabContext, showOutcome, message } = props
  const editedTools = useToolsWithUndo(orgKey, tools, showOutcome)
  const { imported, importFile } = useToolFile({ editedTools, subject, otherLabels })
  return (
    <ViewBody
      view="tools"
      message={message}
      foot={
        <>
          <span class="small quiet">{tCount('tools_listed', tools.length)}</span>
          <span class="push" />
          <ToolFileButtons
            tools={tools}
            orgKey={orgKey}
            subject={subject}
            place={tabContext.place}
            onFile={importFile}
          />
        </>
      }
    >
      <p class="quiet">{t(tools.length === 0 ? 'tools_empty' : 'tools_about')}</p>
      <ToolList editedTools={editedTools}>
        <UndoMessage editedTools={editedTools} />
      </ToolList>
      {imported !== null && <ImportOutcome {...imported} />}
    </ViewBody>
  )
}
