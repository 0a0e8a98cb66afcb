// Login pages shared by all orgs: which guide leads through one of them.
import { isRunning } from '../guide/progress-state'
import type { Guide } from './records/guide-record'

/** The guide that was started there, else the last changed one that still leads to the reset; null when none does. */
export function guideForSharedLogin<G extends Omit<Guide, 'version'>>(guides: readonly G[]): G | null {
  const open = guides.filter(({ progress }) => isRunning(progress) && progress.reset === null)
  const pending = open.find(({ owner }) => owner.kind === 'login')
  return pending ?? open.toSorted((a, b) => b.changedAt - a.changedAt)[0] ?? null
}
