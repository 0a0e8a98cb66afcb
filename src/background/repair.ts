// Damaged storage: what is valid is kept, what was there is set aside under a dated key, nothing is thrown away but what looks
// like a token in a person's own texts.
import { readItems, removeItems, writeItems } from '../browser/storage'
import { isGuideKey, parseGuide } from '../state/guide-record'
import { MAILBOX_KEY, parseMailbox, setAsideKey } from '../state/other-records'
import { isPlaceKey, parsePlace } from '../state/place-record'
import { withoutTokens } from '../state/secrets'
import { isToolsKey, parseTools, toolsRecord } from '../state/tool-record'

/** What to store in place of a damaged value; undefined where nothing of it can be kept. Null: it is not damaged. */
function mendedValue(key: string, value: unknown): { readonly value: unknown } | null {
  if (isGuideKey(key)) {
    const parsed = parseGuide(key, value)
    if (parsed.kind === 'valid') return null
    return { value: parsed.kind === 'salvaged' ? parsed.guide : undefined }
  }
  if (isToolsKey(key)) {
    const { tools, isDamaged } = parseTools(value)
    if (!isDamaged) return null
    return { value: tools.length > 0 ? toolsRecord(tools) : undefined }
  }
  if (isPlaceKey(key)) return parsePlace(value) === null ? { value: undefined } : null
  return key === MAILBOX_KEY && parseMailbox(value) === null ? { value: undefined } : null
}

export async function repair(): Promise<void> {
  for (const [key, value] of Object.entries(await readItems(null))) {
    const mended = mendedValue(key, value)
    if (mended === null) continue
    await writeItems({ [setAsideKey(key, Date.now())]: isGuideKey(key) ? value : withoutTokens(value) })
    if (mended.value === undefined) await removeItems([key])
    else await writeItems({ [key]: mended.value })
  }
}
