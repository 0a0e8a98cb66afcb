// Stores what a person has changed on the options page, and makes the browser agree with it at once. Call only inside the
// write queue (write-queue.ts).
import { parseSettings, type Settings, settingsRecord } from '../../state/records/settings-record'
import { SETTINGS_KEY } from '../../state/records/storage-keys'
import { reconcile } from '../sync/reconcile-browser-with-state'
import { readStoredItems, storeItems } from './retrying-store'

type Change = { readonly [K in keyof Settings]?: Settings[K] | undefined }

export async function changeSettings(change: Change): Promise<void> {
  const { settings } = parseSettings((await readStoredItems([SETTINGS_KEY]))[SETTINGS_KEY])
  const changed = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
  await storeItems({ [SETTINGS_KEY]: settingsRecord({ ...settings, ...changed }) })
  await reconcile()
}
