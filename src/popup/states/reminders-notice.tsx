// Where no reminder can be shown: asks for the permission to show notifications, or says that they are switched off. The number on
// the icon needs neither.
import { t } from '../../browser/i18n'
import type { NotificationAccess } from '../../browser/notification-access'
import type { ShowOutcome } from '../../ui/ask-background'

interface Props {
  /** Null until it is known. */
  readonly access: NotificationAccess | null
  readonly askForAccess: () => Promise<string>
  readonly showOutcome: ShowOutcome
}

export function RemindersNotice({ access, askForAccess, showOutcome }: Props) {
  if (access === null || access === 'allowed') return null
  if (access === 'switched-off') {
    return (
      <span class="small quiet" data-notice="reminders">
        {t('popup_reminders_off')}
      </span>
    )
  }
  return (
    <span data-notice="reminders">
      <button
        type="button"
        class="plain under"
        data-action="allow-reminders"
        title={t('popup_reminders_ask')}
        aria-label={t('popup_reminders_allow')}
        onClick={() => showOutcome(askForAccess())}
      >
        {t('popup_permission_allow')}
      </button>
    </span>
  )
}
