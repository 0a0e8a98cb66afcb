// The column of a guide: what stands above everything, then the state in which the guide is. A state has a card with the one
// thing to do, the line about what just happened, and the list of steps.
import { useEffect } from 'preact/hooks'
import { isRunning, isSaved } from '../../guide/progress-state'
import type { StepId } from '../../guide/steps'
import { resolveAfterFirstPaint } from '../../state/stored/resolve-after-first-paint'
import type { StoredState } from '../../state/stored/stored-state'
import { guideInQuestion } from '../../state/users-of-org'
import { lazyPart } from '../lazy-part'
import { loadPart, PartNotLoaded } from '../load-part'
import { guidesOfSubject, type Subject } from '../popup-subject'
import type { MissingAccess } from '../site-access'
import { type StatusOfTab, useOverlayStatus } from '../use-overlay-status'
import { UsersOfOrg } from '../users/lazy-users-of-org'
import { hasWarning, Warnings } from './lazy-warnings'
import type { StateProps } from './state-props'
import { StepState } from './step-state'

/** Under way is the state in which a popup is opened most, so it is loaded with the popup. The others come where they are shown. */
const STATES = {
  step: StepState,
  access: lazyPart(() => import('./access-state').then((module) => module.AccessState), { isAwaited: true }),
  new: lazyPart(() => import('./new-state').then((module) => module.NewState), { isAwaited: true }),
  waiting: lazyPart(() => import('./waiting-state').then((module) => module.WaitingState), { isAwaited: true }),
  saved: lazyPart(() => import('./saved-state').then((module) => module.SavedState), { isAwaited: true }),
  whose: lazyPart(() => import('../users/whose-state').then((module) => module.WhoseState), { isAwaited: true }),
} as const

/** What may follow on the state that is shown. */
const loadFollowing = (): void => {
  STATES.waiting.preload()
  STATES.saved.preload()
}

/** Only pages that cover or remove the marks need it. */
const OverlayStatusNotice = lazyPart(() =>
  import('./overlay-status-notice').then((module) => module.OverlayStatusNotice),
)
/** Only where another site is in front. */
const ElsewhereNotice = lazyPart(() => import('./elsewhere-notice').then((module) => module.ElsewhereNotice), {
  isAwaited: true,
})

interface Props extends Omit<StateProps, 'missingAccess' | 'above' | 'onToggle'> {
  /** What could be seen of the marks when the popup opened. */
  readonly firstStatus: StatusOfTab | null
}

export function GuideColumn(props: Props) {
  const { subject, stored, tabContext, showOutcome, showMessage, firstStatus } = props
  const { key, progress, tab } = subject
  const overlayStatus = useOverlayStatus(isRunning(progress) && tab !== null ? tab.tab.id : null, firstStatus)
  useEffect(() => void resolveAfterFirstPaint().then(loadFollowing), [])
  const missingAccess = tab !== null && tab.tab.id === tabContext.currentTab?.tab.id ? tabContext.missingAccess : null
  const state = stateOf(subject, stored, missingAccess)
  const State = STATES[state]
  // After the reset, the way goes on in the mailbox.
  const isElsewhere = tabContext.currentTab === null && progress.reset === null
  const hasUsers = guidesOfSubject(stored, subject).length > 1
  const isTrouble = ['covered', 'removed', 'absent', 'refused'].includes(String(overlayStatus))
  if (isTrouble) OverlayStatusNotice.preload()
  const toggle = async (step: StepId, done: boolean): Promise<void> => {
    const part = await loadPart(() => import('../tick-with-undo'))
    if (part instanceof PartNotLoaded) return
    await part.tickWithUndo({ guide: key, progress, step, done }, showOutcome, showMessage)
  }
  return (
    <>
      <Warnings
        stored={stored}
        missingAccess={state === 'access' ? null : tabContext.missingAccess}
        showOutcome={showOutcome}
      />
      {isElsewhere && <ElsewhereNotice tabContext={tabContext} />}
      <OverlayStatusNotice status={overlayStatus} />
      <UsersOfOrg subject={subject} stored={stored} showOutcome={showOutcome} />
      <State
        {...props}
        missingAccess={missingAccess}
        above={hasWarning(stored) ? 'long-notice' : isTrouble || isElsewhere || hasUsers ? 'notice' : 'nothing'}
        onToggle={(step, done) => void toggle(step, done)}
      />
    </>
  )
}

function stateOf(subject: Subject, stored: StoredState, missingAccess: MissingAccess | null): keyof typeof STATES {
  const { progress, status } = subject
  if (guideInQuestion(guidesOfSubject(stored, subject)) !== null) return 'whose'
  if (progress.reset !== null && !isSaved(progress)) return 'waiting'
  if (status === 'saved') return 'saved'
  if (missingAccess !== null) return 'access'
  return status === 'new' ? 'new' : 'step'
}
