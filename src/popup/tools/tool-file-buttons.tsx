// The buttons that read a file of tools and save the list as one.
import { t } from '../../browser/i18n'
import { serializeToolFile } from '../../state/readers/tool-list-file'
import type { KnownTool } from '../../state/records/tool-list-record'
import { downloadTextFile } from '../../ui/download-text-file'
import type { Place } from '../place'
import type { Subject } from '../popup-subject'
import { viewAddress } from '../view-address'

interface Props {
  readonly tools: readonly KnownTool[]
  /** The key of the org, or of one of its users. */
  readonly orgKey: string
  readonly subject: Subject
  readonly place: Place
  readonly onFile: (file: File | undefined) => void
}

/**
 * In the toolbar's popup a link opens this view in a tab instead: the popup closes when the browser asks for a file.
 */
export function ToolFileButtons({ tools, orgKey, subject, place, onFile }: Props) {
  return (
    <>
      {place !== 'popup' ? (
        <label class="button plain quiet asks-for-file">
          {t('tools_import')}
          <input
            class="for-screen-readers"
            type="file"
            accept=".json,application/json"
            data-field="import-tools"
            onChange={({ currentTarget }) => {
              onFile(currentTarget.files?.[0])
              currentTarget.value = ''
            }}
          />
        </label>
      ) : (
        <a
          class="button plain quiet"
          data-action="import-tools"
          href={viewAddress('tools', subject)}
          target="_blank"
          rel="noreferrer"
        >
          {t('tools_import')}
        </a>
      )}
      {tools.length > 0 && (
        <button
          type="button"
          class="plain quiet"
          data-action="export-tools"
          onClick={() => downloadTextFile(serializeToolFile(tools, subject.label), `tools-${orgKey}.json`)}
        >
          {t('tools_export')}
        </button>
      )}
    </>
  )
}
