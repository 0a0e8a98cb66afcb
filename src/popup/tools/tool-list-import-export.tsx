// Saves the list of tools as a JSON file, and reads such a file. Each row that cannot be taken is shown with its
// reason.
import { useState } from 'preact/hooks'
import { t } from '../../browser/i18n'
import { readToolFile, serializeToolFile, type ToolFile } from '../../state/readers/tool-list-file'
import { askBackground } from '../../ui/ask-background'
import { downloadTextFile } from '../../ui/download-text-file'
import { underscored } from '../../ui/step-and-trouble-texts'
import type { Subject } from '../popup-subject'
import { viewAddress } from '../view-address'
import type { ToolsWithUndo } from './use-tools-with-undo'

interface Props {
  readonly editedTools: ToolsWithUndo
  /** The key of the org, or of one of its users. */
  readonly orgKey: string
  readonly subject: Subject
  /**
   * In the toolbar's popup a link opens this view in a tab instead: the popup closes when the browser asks for a
   * file.
   */
  readonly isOrdinaryTab: boolean
}

export function ToolListImportExport({ editedTools: { tools, change }, orgKey, subject, isOrdinaryTab }: Props) {
  const [importResult, setImportResult] = useState<ToolFile | null>(null)
  const importFile = async (file: File | undefined) => {
    if (file === undefined) return
    const content = readToolFile(await file.text().catch(() => ''), tools)
    setImportResult(null)
    if (content.ok && content.rows.length > 0) {
      const added = content.rows.map((row) => ({ id: crypto.randomUUID(), updatedAt: null, ...row }))
      if (!(await change({ kind: 'added', tools: added, index: null }))) return
    }
    if (content.ok && content.label !== '' && subject.label === '') {
      await askBackground({ kind: 'label-guide', guide: subject.key, label: content.label })
    }
    setImportResult(content)
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
      {importResult !== null && <ImportOutcome result={importResult} label={subject.label} />}
    </div>
  )
}

/** `label`: what the user is called by now. */
function ImportOutcome({ result, label }: { result: ToolFile; label: string }) {
  if (!result.ok) {
    return (
      <p class="fault" role="alert" data-import={result.why}>
        {t(`import_${underscored(result.why)}`)}
      </p>
    )
  }
  return (
    <div role="status" data-import="read">
      <p>{t('import_read', String(result.rows.length))}</p>
      {result.label !== '' && result.label === label && <p data-import-label>{t('import_label', label)}</p>}
      {result.isLabelLeftOut && (
        <p class="fault" data-import-label>
          {t('import_label_left')}
        </p>
      )}
      {result.rejected.length > 0 && (
        <>
          <p class="fault">{t('import_left', String(result.rejected.length))}</p>
          <ul>
            {result.rejected.map(({ row, name, fault }) => (
              <li key={row} data-bad-row={row}>
                {t('import_row', String(row), name ?? '–', t(`row_${underscored(fault)}`))}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
