// Whether the person sees notifications, while the page is open. Null until the browser has answered.
import { useEffect, useState } from 'preact/hooks'
import { type NotificationAccess, notificationAccess, onNotificationsSwitched } from '../browser/notification-access'

export function useNotificationAccess(): { access: NotificationAccess | null; readAccess: () => void } {
  const [access, setAccess] = useState<NotificationAccess | null>(null)
  const readAccess = () => void notificationAccess().then(setAccess)
  // Anew with each answer: without the permission, the browser has nothing to listen to.
  useEffect(() => {
    const stopListening = onNotificationsSwitched(readAccess)
    readAccess()
    return stopListening
  }, [access])
  return { access, readAccess }
}
