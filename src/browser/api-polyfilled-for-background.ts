// The only import of the WebExtension API, with its polyfill. Other rooms use the small modules of this folder instead.
import browser, { type Browser, type Runtime, type Storage } from 'webextension-polyfill'

export { browser }
/** The part of the API that is the same in all browsers; see api-native-for-all-contexts.ts. */
export type ExtensionApi = Pick<
  Browser,
  | 'action'
  | 'commands'
  | 'extension'
  | 'i18n'
  | 'management'
  | 'permissions'
  | 'runtime'
  | 'storage'
  | 'tabs'
  | 'windows'
>
export type Sender = Runtime.MessageSender
export type StorageChanges = Record<string, Storage.StorageChange>
