// Whether the person sees notifications: the optional permission, and the switch in the browser or the system. Only Chromium
// tells of the switch.
import { extensionApi } from './api-native-for-all-contexts'
import { requestPermissions } from './permissions'

const NOTIFICATIONS = { permissions: ['notifications' as const] }

/** `switched-off`: granted, but switched off for this extension in the browser or the system, as far as the browser tells. */
export type NotificationAccess = 'allowed' | 'not-asked' | 'switched-off'

interface NotificationLevels {
  readonly getPermissionLevel?: () => Promise<string>
  readonly onPermissionLevelChanged?: {
    addListener(listener: () => void): void
    removeListener(listener: () => void): void
  }
}

/** Undefined without the permission. */
const levels = (): NotificationLevels | undefined =>
  (extensionApi as { notifications?: NotificationLevels }).notifications

/** Asks the person for notifications. Only in the handler of a click. True when granted. */
export const requestNotifications = (): Promise<boolean> => requestPermissions(NOTIFICATIONS)

export async function notificationAccess(): Promise<NotificationAccess> {
  if (!(await extensionApi.permissions.contains(NOTIFICATIONS))) return 'not-asked'
  return (await levels()?.getPermissionLevel?.()) === 'denied' ? 'switched-off' : 'allowed'
}

/** Calls the listener when notifications are switched off or on. Gives a function that ends this. */
export function onNotificationsSwitched(listener: () => void): () => void {
  const event = levels()?.onPermissionLevelChanged
  event?.addListener(listener)
  return () => event?.removeListener(listener)
}
