// While a token waits to be saved: asks for the permission to show notifications, or says that they are switched off. The
// number on the icon needs neither.
import { useEffect, useState } from 'preact/hooks'
import { t } from '../../browser/i18n'
import {
  type NotificationAccess,
  notificationAccess,
  onNotificationsSwitched,
  requestNotifications,
} from '../../browser/notification-access'
import type { ShowOutcome } from '../../ui/ask-background'

export function RemindersNotice({ showOutcome }: { showOutcome: ShowOutcome }) {
  const [access, setAccess] = useState<NotificationAccess>('allowed')
  const readAccess = () => void notificationAccess().then(setAccess)
  // Anew with each answer: without the permission, the browser has nothing to listen to.
  useEffect(() => {
    const stopListening = onNotificationsSwitched(readAccess)
    readAccess()
    return stopListening
  }, [access])
  if (access === 'allowed') return null
  const ask = async () => {
    const isAllowed = await requestNotifications()
    readAccess()
    return t(isAllowed ? 'popup_reminders_allowed' : 'popup_reminders_refused')
  }
  if (access !== 'not-asked') {
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
        onClick={() => showOutcome(ask())}
      >
        {t('popup_reminders_allow')}
      </button>
    </span>
  )
}
