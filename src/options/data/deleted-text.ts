// Says in numbers what a deletion removed, such as “Deleted: 2 checklists and 1 list of tools.”
import { listText, t, tCount } from '../../browser/i18n'
import { isSetAsideKey } from '../../state/records/set-aside-keys'
import { isGuideKey, isTokenPlaceKey, isToolsKey } from '../../state/records/storage-keys'

const COUNTED_KINDS = [
  ['deleted_checklists', isGuideKey],
  ['deleted_tools', isToolsKey],
  ['deleted_places', isTokenPlaceKey],
  ['deleted_set_aside', isSetAsideKey],
] as const

/** Counts the deleted storage keys by kind, and puts the counts into a sentence. */
export function deletedText(keys: readonly string[]): string {
  const counts = COUNTED_KINDS.map(([text, isOfKind]) => [text, keys.filter(isOfKind).length] as const)
  const otherCount = keys.length - counts.reduce((sum, [, count]) => sum + count, 0)
  const parts = [...counts, ['deleted_others', otherCount] as const]
    .filter(([, count]) => count > 0)
    .map(([text, count]) => tCount(text, count))
  return parts.length === 0 ? t('deleted_nothing') : t('deleted', listText(parts))
}
