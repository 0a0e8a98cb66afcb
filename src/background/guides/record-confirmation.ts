// Records that Salesforce has confirmed a reset: for the user whose it is, or apart from all others until the person
// says whose it is. Call only inside the write queue (write-queue.ts).
import { readSessionItem, writeSessionItems } from '../../browser/storage'
import { advanceProgress, type GuideEvent, SAME_RESET_MS } from '../../guide/advance-progress'
import { clampProgressTimes } from '../../guide/clamp-future-times'
import { NEW_PROGRESS } from '../../guide/progress-state'
import { type Confirmation, whoseConfirmation } from '../../guide/whose-confirmation'
import type { Refusal } from '../../state/messages/messages'
import type { Guide, GuideOwner } from '../../state/records/guide-record-types'
import { guideKey } from '../../state/records/storage-keys'
import { reconcile } from '../sync/reconcile-browser-with-state'
import { advanceGuide, readGuidesOfOrg, writeGuides } from './guide-writer'
import { keepApart } from './keep-apart'

/** Its key in the storage of the session: the id of the tab that reported the last confirmation. */
const CONFIRMED_TAB_KEY = 'confirmed-tab'

export type ConfirmationReport = Pick<Confirmation, 'at' | 'isRepeat'> & { readonly tabId: number }

/**
 * `owner`: of the org's active guide. Null where it is recorded, or known already; a reason where the org has as many
 * users as it can have, and nothing was changed.
 */
export async function recordConfirmation(
  owner: GuideOwner,
  { tabId, ...report }: ConfirmationReport,
): Promise<Refusal | null> {
  const confirmed: GuideEvent = { kind: 'confirmed', at: report.at }
  const lastTab = await readSessionItem(CONFIRMED_TAB_KEY)
  const isInOtherTab = typeof lastTab === 'number' && lastTab !== tabId
  if (lastTab !== tabId) await writeSessionItems({ [CONFIRMED_TAB_KEY]: tabId })
  const guides = owner.kind === 'org' ? await readComparableGuides(owner.org.key, report.at) : []
  const active = guides.find((guide) => guideKey(guide.owner) === guideKey(owner))
  if (active === undefined) return advance(owner, confirmed)
  const progresses = guides.map(({ progress }) => progress)
  const whose = whoseConfirmation({ ...report, isInOtherTab }, active.progress, progresses)
  if (whose.kind === 'known') return null
  const counting = guides.find(({ progress }) => progress === whose.progress) ?? active
  if (whose.kind === 'of') return advance(counting.owner, confirmed)
  const started = { kind: 'started', at: report.at } as const
  const isKept = await keepApart(counting, [started, confirmed].reduce(advanceProgress, NEW_PROGRESS))
  return isKept ? null : 'users-full'
}

async function advance(owner: GuideOwner, event: GuideEvent): Promise<null> {
  await advanceGuide(owner, event)
  return null
}

/**
 * The guides of an org, with no time after now. Where the clock was set back, their resets came before the one that is
 * confirmed `at` now, whatever their times say.
 */
async function readComparableGuides(orgKey: string, at: number): Promise<readonly Guide[]> {
  const stored = await readGuidesOfOrg(orgKey)
  const guides = stored.map((guide) =>
    isAhead(guide) ? { ...guide, progress: clampProgressTimes(guide.progress, at - SAME_RESET_MS) } : guide,
  )
  const changed = guides.filter((guide) => !stored.includes(guide))
  if (changed.length > 0) {
    await writeGuides(Object.fromEntries(changed.map((guide) => [guideKey(guide.owner), guide])))
    await reconcile()
  }
  return guides
}

const isAhead = ({ progress: { reset, anewSince } }: Guide): boolean =>
  Math.max(reset?.at ?? 0, anewSince ?? 0) > Date.now()
