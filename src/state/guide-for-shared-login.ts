// Chooses the guide for a login page that all orgs share, such as login.salesforce.com: its host does not tell the org.
import { isRunning } from '../guide/progress-state'
import type { Guide } from './records/guide-record-types'

/**
 * The guide that was started on such a page. Otherwise, of the running guides without a reset, the one that changed
 * last; null where there is none.
 */
export function guideForSharedLogin<G extends Omit<Guide, 'version'>>(guides: readonly G[]): G | null {
  const beforeReset = guides.filter(({ progress }) => isRunning(progress) && progress.reset === null)
  const startedHere = beforeReset.find(({ owner }) => owner.kind === 'login')
  return startedHere ?? beforeReset.toSorted((a, b) => b.changedAt - a.changedAt)[0] ?? null
}
