// Says in the popup what the ring and card cannot say on the page: that the page covers or removes them. And offers the message for
// the administrator where the card does.
import { t } from '../../browser/i18n'
import type { ForAdmin } from '../../ui/admin-message'
import { WarningIcon } from '../../ui/icons'
import { AdminMessageNotice } from './admin-message-notice'

const WARNINGS = {
  covered: { title: 'popup_marks_covered_title', text: 'popup_marks_covered' },
  removed: { title: 'popup_marks_removed_title', text: 'popup_marks_removed' },
} as const

const isForAdmin = (status: unknown): status is Exclude<ForAdmin, 'told'> => status === 'absent' || status === 'refused'

/** `status`: what the page answers, see use-overlay-status.ts. */
export function OverlayStatusNotice({ status }: { status: unknown }) {
  const warning = status === 'covered' || status === 'removed' ? WARNINGS[status] : null
  return (
    <>
      <div data-overlay-status role="status">
        {warning !== null && (
          <div class="notice caution">
            <WarningIcon />
            <div>
              <h2>{t(warning.title)}</h2>
              <p>{t(warning.text)}</p>
            </div>
          </div>
        )}
      </div>
      {isForAdmin(status) && (
        <AdminMessageNotice key={status} seen={status}>
          <p>{t(`missing_${status}`)}</p>
        </AdminMessageNotice>
      )}
    </>
  )
}
