// Says which of the tools that the person has listed will stop with a reset.
import { t } from '../browser/i18n'

/** Names beyond these are only counted. */
const MAX_LISTED_NAMES = 5

/** Null where the person has listed no tool. */
export function toolsThatStopText(names: readonly string[]): string | null {
  if (names.length === 0) return null
  const listedNames = names.slice(0, MAX_LISTED_NAMES).join(', ')
  const namesText =
    names.length > MAX_LISTED_NAMES
      ? t('stops_and_more', listedNames, String(names.length - MAX_LISTED_NAMES))
      : listedNames
  return t(names.length === 1 ? 'stops_one' : 'stops_many', String(names.length), namesText)
}
