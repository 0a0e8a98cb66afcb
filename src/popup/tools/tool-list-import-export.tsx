// Saves the list of tools as a JSON file, and reads such a file. Each row that cannot be taken is shown with its
// reason.
import { useState } from 'preact/hooks'
import { t, tCount } from '../../browser/i18n'
import { userName } from '../../state/guide-display-name'
import { requestFromBackground } from '../../state/messages/messages'
import { readToolFile, serializeToolFile, type ToolFile } from '../../state/readers/tool-list-file'
import { refusalText } from '../../ui/ask-background'
import { downloadTextFile } from '../../ui/download-text-file'
import { underscored } from '../../ui/step-and-trouble-texts'
import type { Subject } from '../popup-subject'
import { viewAddress } from '../view-address'
import { labelOfFile } from './label-of-file'
import type { ToolsWithUndo } from './use-tools-with-undo'

interface Props {
  readonly editedTools: ToolsWithUndo
  /** The key of the org, or of one of its users. */
  readonly orgKey: string
  readonly subject: Subject
  /** What the other users of the org are called. */
  readonly otherLabels: readonly string[]
  /**
   * In the toolbar's popup a link opens this view in a tab instead: the popup closes when the browser asks for a
   * file.
   */
  readonly isOrdinaryTab: boolean
}

/** A file that was read. `labelText`: what became of its label; null where it has none. */
interface Imported {
  readonly file: ToolFile
  readonly labelText: string | null
}

export function ToolListImportExport({ editedTools, orgKey, subject, otherLabels, isOrdinaryTab }: Props) {
  const { tools, change } = editedTools
  const [imported, setImported] = useState<Imported | null>(null)
  const importFile = async (file: File | undefined) => {
    if (file === undefined) return
    const content = readToolFile(await file.text().catch(() => ''), tools)
    setImported(null)
    if (content.ok && content.rows.length > 0) {
      const added = content.rows.map((row) => ({ id: crypto.randomUUID(), updatedAt: null, ...row }))
      if (!(await change({ kind: 'added', tools: added, index: null }))) return
    }
    const labelText = content.ok ? await takeLabel(content.label, subject, otherLabels) : null
    setImported({ file: content, labelText })
  }
  return (
    <div class="files">
      <div class="links">
        {tools.length > 0 && (
          <button
            type="button"
            data-action="export-tools"
            onClick={() => downloadTextFile(serializeToolFile(tools, subject.label), `tools-${orgKey}.json`)}
          >
            {t('tools_export')}
          </button>
        )}
        {isOrdinaryTab ? (
          <label class="file">
            {t('tools_import')}
            <input
              type="file"
              accept=".json,application/json"
              data-field="import-tools"
              onChange={({ currentTarget }) => {
                void importFile(currentTarget.files?.[0])
                currentTarget.value = ''
              }}
            />
          </label>
        ) : (
          <a data-action="import-tools" href={viewAddress('tools', subject)} target="_blank" rel="noreferrer">
            {t('tools_import')}
          </a>
        )}
      </div>
      {imported !== null && <ImportOutcome result={imported.file} labelText={imported.labelText} />}
    </div>
  )
}

/** Calls the user what the file says, where they are called nothing yet. Resolves to what the person is told of it. */
async function takeLabel(label: string, subject: Subject, others: readonly string[]): Promise<string | null> {
  switch (labelOfFile(label, subject.label, others)) {
    case 'none':
      return null
    case 'same':
      return t('import_label', label)
    case 'differs':
      return t('import_label_differs', label, userName(subject) || t('user_number', 1))
    case 'take': {
      const reply = await requestFromBackground({ kind: 'label-guide', guide: subject.key, label })
      if (reply.ok) return t('import_label', label)
      return reply.why === 'no-such-guide' ? t('import_label_not_kept', label) : refusalText(reply.why)
    }
  }
}

function ImportOutcome({ result, labelText }: { result: ToolFile; labelText: string | null }) {
  if (!result.ok) {
    return (
      <p class="fault" role="alert" data-import={result.why}>
        {t(`import_${underscored(result.why)}`)}
      </p>
    )
  }
  return (
    <div role="status" data-import="read">
      <p>{tCount('import_read', result.rows.length)}</p>
      {labelText !== null && <p data-import-label>{labelText}</p>}
      {result.isLabelLeftOut && (
        <p class="fault" data-import-label>
          {t('import_label_left')}
        </p>
      )}
      {result.rejected.length > 0 && (
        <>
          <p class="fault">{tCount('import_left', result.rejected.length)}</p>
          <ul>
            {result.rejected.map(({ row, name, fault }) => (
              <li key={row} data-bad-row={row}>
                {t('import_row', row, name ?? '–', t(`row_${underscored(fault)}`))}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
