// The stored record of where a person keeps an org's token, and its validation.
import * as v from 'valibot'
import type { TokenPlace } from '../../guide/token-place'
import { TOKEN_PLACE_IDS, type TokenPlaceId } from '../../knowledge/token-place-ids'
import { userTextSchema } from '../user-text/user-text-validation'
import { timestampSchema } from './timestamp-schema'

const TOKEN_PLACE_VERSION = 1

/** Longest note (characters). */
export const MAX_NOTE_LENGTH = 200

export const tokenPlaceSchema = v.object({
  kind: v.picklist([...TOKEN_PLACE_IDS]),
  note: userTextSchema(MAX_NOTE_LENGTH),
  at: timestampSchema,
})

/** A place of a kind that this version knows. */
export type KnownTokenPlace = TokenPlace & { readonly kind: TokenPlaceId }

const recordSchema = v.object({ version: v.literal(TOKEN_PLACE_VERSION), ...tokenPlaceSchema.entries })

/** Reads a stored value; null where nothing is stored, or it cannot be read. Never throws. */
export function parseTokenPlace(value: unknown): KnownTokenPlace | null {
  const parsed = v.safeParse(recordSchema, value)
  if (!parsed.success) return null
  const { kind, note, at } = parsed.output
  return { kind, note, at }
}

/** The record to store. */
export const tokenPlaceRecord = (tokenPlace: TokenPlace): unknown => ({ version: TOKEN_PLACE_VERSION, ...tokenPlace })
