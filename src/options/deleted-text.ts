// What a deletion did, in numbers.
import { t } from '../browser/i18n'
import { isSetAsideKey } from '../state/records/other-records'
import { isGuideKey, isTokenPlaceKey, isToolsKey } from '../state/records/storage-keys'

const COUNTED_KINDS = [
  ['deleted_checklists', isGuideKey],
  ['deleted_tools', isToolsKey],
  ['deleted_places', isTokenPlaceKey],
  ['deleted_set_aside', isSetAsideKey],
] as const

/** Of these keys, how many there were of each kind. */
export function deletedText(keys: readonly string[]): string {
  const counted = COUNTED_KINDS.map(([text, isOne]) => [text, keys.filter(isOne).length] as const)
  const others = keys.length - counted.reduce((sum, [, count]) => sum + count, 0)
  const parts = [...counted, ['deleted_others', others] as const]
    .filter(([, count]) => count > 0)
    .map(([text, count]) => t(text, String(count)))
  return parts.length === 0 ? t('deleted_nothing') : t('deleted', parts.join(', '))
}
