// The wish to start a guide, from the moment when the browser asks for a permission until it is granted. Kept in the
// storage of the session: the question closes the popup in some browsers. Written by background/guides/start-wish.ts.
import * as v from 'valibot'
import { timestampSchema } from './timestamp-schema'

/** Its key in the storage of the session. */
export const START_WISH_KEY = 'start-wish'

/**
 * An older wish is forgotten (ms). A refusal may be silent: a permission that comes later is no answer to the question.
 */
const WISH_LIFETIME_MS = 60_000

const startWishSchema = v.object({
  tabId: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** The storage key of the guide: the tab may show another org by then. */
  guide: v.string(),
  /** The label of another user of the same org, whose guide is to be begun; null for `guide` itself. */
  otherUser: v.nullable(v.string()),
  /** The storage key of the other user's guide, once it was begun; the popup may still ask for it. */
  begun: v.nullable(v.string()),
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
