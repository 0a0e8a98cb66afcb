// The wish to start a guide, from the moment when the browser asks for a permission until it is granted. Kept in the
// storage of the session: the question closes the popup in some browsers. Written by background/guides/start-wish.ts.
import * as v from 'valibot'
import { timestampSchema } from './timestamp-schema'

/** Its key in the storage of the session. */
export const START_WISH_KEY = 'start-wish'

/** An older wish is forgotten (ms): nobody waits that long for a question to be answered. */
const WISH_LIFETIME_MS = 5 * 60_000

const startWishSchema = v.object({
  tabId: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** The storage key of the guide: the tab may show another org by then. */
  guide: v.string(),
  /** When it was wished (ms since the epoch). */
  at: timestampSchema,
})

export type StartWish = v.InferOutput<typeof startWishSchema>

/** Null where there is none, it cannot be read, it is too old, or the clock was set back behind it. Never throws. */
export function parseStartWish(value: unknown, now: number): StartWish | null {
  const parsed = v.safeParse(startWishSchema, value)
  if (!parsed.success) return null
  const age = now - parsed.output.at
  return age >= 0 && age < WISH_LIFETIME_MS ? parsed.output : null
}
