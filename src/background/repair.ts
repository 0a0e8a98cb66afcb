// Damaged storage: what is valid is kept, what was there is set aside under a dated key, nothing is thrown away.
import { readItems, removeItems, writeItems } from '../browser/storage'
import { isGuideKey, parseGuide } from '../state/guide-record'
import { setAsideKey } from '../state/other-records'

export async function repair(): Promise<void> {
  const items = await readItems(null)
  for (const [key, value] of Object.entries(items).filter(([key]) => isGuideKey(key))) {
    const parsed = parseGuide(key, value)
    if (parsed.kind === 'valid') continue
    await writeItems({ [setAsideKey(key, Date.now())]: value })
    if (parsed.kind === 'salvaged') await writeItems({ [key]: parsed.guide })
    else await removeItems([key])
  }
}
