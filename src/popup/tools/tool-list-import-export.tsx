// The list of tools as a file: saved, and read again, with a word on every row that is not taken.
import { useState } from 'preact/hooks'
import { t } from '../../browser/i18n'
import { readToolFile, type ToolFile, toolFile } from '../../state/readers/tool-list-file'
import { downloadTextFile } from '../../ui/download-text-file'
import { underscored } from '../../ui/step-and-trouble-texts'
import { viewAddress } from '../view-address'
import type { EditedTools } from './use-tools-with-undo'

interface Props {
  readonly editedTools: EditedTools
  readonly orgKey: string
  readonly guideKey: string
  /** A window of the toolbar closes when the browser asks for a file. */
  readonly isOrdinaryTab: boolean
}

export function ToolListImportExport({ editedTools: { tools, change }, orgKey, guideKey, isOrdinaryTab }: Props) {
  const [read, setRead] = useState<ToolFile | null>(null)
  const take = async (file: File | undefined) => {
    if (file === undefined) return
    const content = readToolFile(await file.text().catch(() => ''), tools)
    setRead(null)
    if (content.ok && content.rows.length > 0) {
      const added = content.rows.map((row) => ({ id: crypto.randomUUID(), updatedAt: null, ...row }))
      if (!(await change({ kind: 'added', tools: added, index: null }))) return
    }
    setRead(content)
  }
  return (
    <div class="files">
      <div class="links">
        {tools.length > 0 && (
          <button
            type="button"
            data-action="export-tools"
            onClick={() => downloadTextFile(toolFile(tools), `tools-${orgKey}.json`)}
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
                void take(currentTarget.files?.[0])
                currentTarget.value = ''
              }}
            />
          </label>
        ) : (
          <a data-action="import-tools" href={viewAddress('tools', { key: guideKey })} target="_blank" rel="noreferrer">
            {t('tools_import')}
          </a>
        )}
      </div>
      {read !== null && <ImportOutcome read={read} />}
    </div>
  )
}

function ImportOutcome({ read }: { read: ToolFile }) {
  if (!read.ok) {
    return (
      <p class="fault" role="alert" data-import={read.why}>
        {t(`import_${underscored(read.why)}`)}
      </p>
    )
  }
  return (
    <div role="status" data-import="read">
      <p>{t('import_read', String(read.rows.length))}</p>
      {read.bad.length > 0 && (
        <>
          <p class="fault">{t('import_left', String(read.bad.length))}</p>
          <ul>
            {read.bad.map(({ row, name, fault }) => (
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
