// What became of a file of tools that was read. Each row that cannot be taken is shown with its reason.
import { t, tCount } from '../../browser/i18n'
import { WarningIcon } from '../../ui/icons'
import { underscored } from '../../ui/step-and-phase-texts'
import type { ImportedFile } from './use-tool-file'

export function ImportOutcome({ file, labelText }: ImportedFile) {
  if (!file.ok) {
    return (
      <div class="notice fault" role="alert" data-import={file.why}>
        <WarningIcon />
        <p>{t(`import_${underscored(file.why)}`)}</p>
      </div>
    )
  }
  return (
    <div class="stack" role="status" data-import="read">
      <p>{tCount('import_read', file.rows.length)}</p>
      {labelText !== null && <p data-import-label>{labelText}</p>}
      {file.isLabelLeftOut && (
        <p class="bad" data-import-label>
          {t('import_label_left')}
        </p>
      )}
      {file.rejected.length > 0 && (
        <>
          <p class="bad">{tCount('import_left', file.rejected.length)}</p>
          <ul class="rejected-rows small">
            {file.rejected.map(({ row, name, fault }) => (
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
