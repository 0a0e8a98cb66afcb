// Whether the person has pinned the extension's icon to the toolbar. Without that it is one click further away, behind the
// puzzle piece.
import { extensionApi } from './api-native-for-all-contexts'
import { extensionPageUrl } from './extension-info'

interface PinEvents {
  /** Chromium from 130 on. */
  readonly onUserSettingsChanged?: { addListener(listener: () => void): void }
}

/** Null where the browser does not tell. */
export async function isIconPinned(): Promise<boolean | null> {
  try {
    return (await extensionApi.action.getUserSettings()).isOnToolbar ?? null
  } catch {
    return null
  }
}

/** Calls the listener when the icon was pinned or unpinned, where the browser has such an event. */
export const onIconPinned = (listener: () => void): void =>
  (extensionApi.action as PinEvents).onUserSettingsChanged?.addListener(listener)

/** Whether the puzzle piece shows a gear with a menu beside each name: Firefox. Other browsers show a pin there. */
export const isPinnedByMenu = (): boolean => extensionPageUrl('').startsWith('moz')
