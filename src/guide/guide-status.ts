// The status of a guide as one word, for a label or a choice of what to show.
import { isBlank, isRunning, isSaved, isWaiting, type Progress } from './progress-state'

export type GuideStatus = 'new' | 'running' | 'waiting' | 'stopped' | 'saved'

export function guideStatusOf(progress: Progress): GuideStatus {
  if (isWaiting(progress)) return 'waiting'
  if (isRunning(progress)) return 'running'
  if (isSaved(progress)) return 'saved'
  return isBlank(progress) ? 'new' : 'stopped'
}
