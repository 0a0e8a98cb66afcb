// The stored shape of where an org's token is, and its validation.
import * as v from 'valibot'
import type { TokenPlace } from '../../guide/token-place'
import { TOKEN_PLACE_IDS, type TokenPlaceId } from '../../knowledge/token-place-ids'
import { plainText } from '../readers/user-text-validation'
import { time } from './timestamp-schema'

const PLACE_VERSION = 1

/** Longest note (characters). */
export const LONGEST_NOTE = 200

export const tokenPlaceSchema = v.object({
  kind: v.picklist([...TOKEN_PLACE_IDS]),
  note: plainText(LONGEST_NOTE),
  at: time,
})

export type KnownTokenPlace = TokenPlace & { readonly kind: TokenPlaceId }

const record = v.object({ version: v.literal(PLACE_VERSION), ...tokenPlaceSchema.entries })

/** Reads a stored value; null where there is none, or none that can be read. Never throws. */
export function parseTokenPlace(value: unknown): KnownTokenPlace | null {
  const parsed = v.safeParse(record, value)
  if (!parsed.success) return null
  const { kind, note, at } = parsed.output
  return { kind, note, at }
}

export const tokenPlaceRecord = (place: TokenPlace): unknown => ({ version: PLACE_VERSION, ...place })
