// The only import of the WebExtension API. Everything else goes through the small modules of this folder.
import browser, { type Browser, type Runtime, type Storage } from 'webextension-polyfill'

export { browser }
export type Native = Pick<Browser, 'i18n' | 'permissions' | 'runtime' | 'storage' | 'tabs' | 'windows'>
export type Sender = Runtime.MessageSender
export type StorageChanges = Record<string, Storage.StorageChange>
