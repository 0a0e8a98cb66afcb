// Says which of the tools that the person has listed will stop with a reset.
import { listText, tCount } from '../browser/i18n'

/** Names beyond these are only counted. */
const MAX_LISTED_NAMES = 5

/** Null where the person has listed no tool. */
export function toolsThatStopText(names: readonly string[]): string | null {
  if (names.length === 0) return null
  const unlistedCount = names.length - MAX_LISTED_NAMES
  const more = unlistedCount > 0 ? [tCount('stops_more', unlistedCount)] : []
  return tCount('stops', names.length, listText([...names.slice(0, MAX_LISTED_NAMES), ...more]))
}
