// A guide that was lost is begun anew where another user's guide of the same org is left. Else nothing in the popup would
// lead back to the lost one's user: an org with guides shows those, and what is asked about the lost one had no answer.
import type { Items } from '../../browser/storage'
import type { Guide } from '../../state/records/guide-record-types'
import { orgGuideKey, userKeysOfOrg } from '../../state/records/storage-keys'
import { storedStateFrom } from '../../state/stored/stored-state'
import { newGuide } from '../guides/guide-writer'

/** The guide to store under the key of a lost record; null where it was no guide, or no other user of its org is left. */
export function guideInPlaceOfLost(key: string, stored: Items): Guide | null {
  for (const { owner } of Object.values(storedStateFrom(stored).guides)) {
    if (owner.kind !== 'org') continue
    const user = userKeysOfOrg(owner.org.key).findIndex((each) => orgGuideKey(each) === key) + 1
    if (user > 0) return newGuide({ ...owner, user })
  }
  return null
}
