// Records that Salesforce has confirmed a reset: for the user whose it is, or apart from all others until the person
// says whose it is. Call only inside the write queue (write-queue.ts).
import type { GuideEvent } from '../../guide/advance-progress'
import { advanceProgress } from '../../guide/advance-progress'
import { NEW_PROGRESS } from '../../guide/progress-state'
import { type Confirmation, whoseConfirmation } from '../../guide/whose-confirmation'
import type { Guide, GuideOwner } from '../../state/records/guide-record-types'
import { guideKey } from '../../state/records/storage-keys'
import { reconcile } from '../sync/reconcile-browser-with-state'
import { firstFreeUser } from './first-free-user'
import { advanceGuide, newGuide, readGuidesOfOrg, writeGuides } from './guide-writer'

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
  await keepApart(active, confirmed)
}

/** Until the person says whose it is, the reset has a guide of its own, with its own reminders: neither is lost. */
async function keepApart(active: Guide, confirmed: Extract<GuideEvent, { kind: 'confirmed' }>): Promise<void> {
  const { owner, asks } = active
  if (owner.kind !== 'org') return
  const user = await firstFreeUser(owner.org.key)
  if (user === null) return advanceGuide(owner, confirmed) // the list of users is full
  const apart = newGuide({ ...owner, user })
  const progress = [{ kind: 'started', at: confirmed.at } as const, confirmed].reduce(advanceProgress, NEW_PROGRESS)
  await writeGuides({ [guideKey(apart.owner)]: { ...apart, progress, asks: asks ?? owner.user } })
  await reconcile()
}
