// Records that Salesforce has confirmed a reset: for the user whose it is, or apart from all others until the person
// says whose it is. Call only inside the write queue (write-queue.ts).
import type { GuideEvent } from '../../guide/advance-progress'
import { advanceProgress } from '../../guide/advance-progress'
import { NEW_PROGRESS } from '../../guide/progress-state'
import { type Confirmation, whoseConfirmation } from '../../guide/whose-confirmation'
import type { GuideOwner } from '../../state/records/guide-record-types'
import { guideKey } from '../../state/records/storage-keys'
import { advanceGuide, readGuidesOfOrg } from './guide-writer'
import { keepApart } from './keep-apart'

/** `owner`: of the org's active guide. */
export async function recordConfirmation(owner: GuideOwner, confirmation: Confirmation): Promise<void> {
  const confirmed: GuideEvent = { kind: 'confirmed', at: confirmation.at }
  const guides = owner.kind === 'org' ? await readGuidesOfOrg(owner.org.key) : []
  const active = guides.find((guide) => guideKey(guide.owner) === guideKey(owner))
  if (active === undefined) return advanceGuide(owner, confirmed)
  const whose = whoseConfirmation(
    confirmation,
    active.progress,
    guides.map(({ progress }) => progress),
  )
  if (whose.kind === 'known') return
  const counting = whose.kind === 'of' ? guides.find(({ progress }) => progress === whose.progress) : undefined
  if (counting !== undefined) return advanceGuide(counting.owner, confirmed)
  const started = { kind: 'started', at: confirmation.at } as const
  const isKept = await keepApart(active, [started, confirmed].reduce(advanceProgress, NEW_PROGRESS))
  if (!isKept) await advanceGuide(owner, confirmed) // the list of users is full
}
