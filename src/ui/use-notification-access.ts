// Whether the person sees notifications, while the page is open, and the way to ask for them.
import { useEffect, useState } from 'preact/hooks'
import { t } from '../browser/i18n'
import {
  type NotificationAccess,
  notificationAccess,
  onNotificationsSwitched,
  requestNotifications,
} from '../browser/notification-access'

interface AccessToNotifications {
  /** Null until the browser has answered. */
  readonly access: NotificationAccess | null
  /** Asks the person, only in the handler of a click. Gives what to say of the answer. */
  readonly askForAccess: () => Promise<string>
}

export function useNotificationAccess(): AccessToNotifications {
  const [access, setAccess] = useState<NotificationAccess | null>(null)
  const readAccess = () => void notificationAccess().then(setAccess)
  // Anew with each answer: without the permission, the browser has nothing to listen to.
  useEffect(() => {
    const stopListening = onNotificationsSwitched(readAccess)
    readAccess()
    return stopListening
  }, [access])
  const askForAccess = async () => {
    const isAllowed = await requestNotifications()
    readAccess()
    return t(isAllowed ? 'popup_reminders_allowed' : 'popup_reminders_refused')
  }
  return { access, askForAccess }
}
