// The parts of the browser that did not do what the stored state asks for, such as a refused script registration. Kept in
// the storage of the session until a later attempt succeeds, so that our own pages can say so. Written by
// background/sync/reconcile-browser-with-state.ts.
import * as v from 'valibot'

/** Their key in the storage of the session. */
export const REFUSED_PARTS_KEY = 'refused-parts'

/** `script`: its registration. `icon`: what a click on it opens. `alarms`, `badge`, `notifications`: see background/sync. */
export const BROWSER_PARTS = ['script', 'alarms', 'badge', 'icon', 'notifications'] as const
export type BrowserPart = (typeof BROWSER_PARTS)[number]

const refusedPartsSchema = v.array(v.picklist(BROWSER_PARTS))

/** Empty where nothing was refused, or the value cannot be read. Never throws. */
export function parseRefusedParts(value: unknown): readonly BrowserPart[] {
  const parsed = v.safeParse(refusedPartsSchema, value)
  return parsed.success ? parsed.output : []
}
