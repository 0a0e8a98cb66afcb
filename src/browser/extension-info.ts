// Facts about the extension itself: its version, its pages, and whether it is still installed.
import { extensionApi } from './api-native-for-all-contexts'

export const extensionVersion = (): string => extensionApi.runtime.getManifest().version

/** The address of a page of the extension. `path` is relative to the extension's root. */
export const extensionPageUrl = (path: string): string => extensionApi.runtime.getURL(path)

/** Whether a company has installed the extension on this computer, and not the person. */
export async function isInstalledByCompany(): Promise<boolean> {
  try {
    return (await extensionApi.management.getSelf()).installType === 'admin'
  } catch {
    return false
  }
}

export const openOptionsPage = (): Promise<void> => extensionApi.runtime.openOptionsPage()

/** False after the extension was updated or removed while this content script goes on running in its page. */
export function isExtensionConnected(): boolean {
  try {
    return extensionApi.runtime.id !== undefined
  } catch {
    return false
  }
}

/** Whether the browser ends content scripts of a removed extension before they can notice it: Firefox. */
export const isCutOffWithoutNotice = (): boolean => extensionPageUrl('').startsWith('moz')
