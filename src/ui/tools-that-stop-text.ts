// What a reset stops, in words: the tools that the person has listed, or a kind question where there are none.
import { t } from '../browser/i18n'

/** More names than this are counted, not listed. */
const MAX_LISTED_NAMES = 5

/** Null where no tool is listed. */
export function toolsThatStopText(names: readonly string[]): string | null {
  if (names.length === 0) return null
  const listed = names.slice(0, MAX_LISTED_NAMES).join(', ')
  const all =
    names.length > MAX_LISTED_NAMES ? t('stops_and_more', listed, String(names.length - MAX_LISTED_NAMES)) : listed
  return t(names.length === 1 ? 'stops_one' : 'stops_many', String(names.length), all)
}
