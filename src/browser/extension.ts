// The extension itself, as its scripts know it.
import { native } from './api-without-polyfill'

export const extensionVersion = (): string => native.runtime.getManifest().version

export const openOptions = (): Promise<void> => native.runtime.openOptionsPage()

/** False once the extension was updated or removed while this script went on in its page. */
export function isConnected(): boolean {
  try {
    return native.runtime.id !== undefined
  } catch {
    return false
  }
}
