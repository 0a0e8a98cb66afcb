// Reminders are shown as notifications. Where the browser shows none of ours, this row says so, with the button that asks it.
import { t } from '../../browser/i18n'
import type { ShowOutcome } from '../../ui/ask-background'
import { useNotificationAccess } from '../../ui/use-notification-access'
import { PlainRow } from '../setting-row'

interface Props {
  readonly reminds: boolean
  readonly showOutcome: ShowOutcome
}

export function NotificationsRow({ reminds, showOutcome }: Props) {
  const { access, askForAccess } = useNotificationAccess()
  if (!reminds || access === null || access === 'allowed') return null
  const isOff = access === 'switched-off'
  return (
    <PlainRow title={t('options_notifications')} hint={t(isOff ? 'popup_reminders_off' : 'popup_reminders_ask')}>
      {isOff ? null : (
        <button
          type="button"
          class="secondary slim"
          data-action="allow-reminders"
          aria-label={t('popup_reminders_allow')}
          onClick={() => showOutcome(askForAccess())}
        >
          {t('popup_permission_allow')}
        </button>
      )}
    </PlainRow>
  )
}
