// The column of a guide: what stands above everything, the card of its state, what just happened, and the list of steps.
import type { ComponentChildren } from 'preact'
import { currentStep } from '../../guide/checklist'
import { isRunning, isSaved } from '../../guide/progress-state'
import type { StepId } from '../../guide/steps'
import { lazyPart } from '../lazy-part'
import { StepList, type StepListForm } from '../steps/step-list'
import { tickWithUndo } from '../tick-with-undo'
import { useOverlayStatus } from '../use-overlay-status'
import { UsersOfOrg } from '../users/lazy-users-of-org'
import { AccessCard } from './access-card'
import { CurrentStepCard } from './current-step-card'
import { NewGuide } from './new-guide'
import { ElsewhereNotice } from './not-on-salesforce'
import { SavedState } from './saved-state'
import type { PropsWithMessage } from './state-props'
import { ToolsThatStop } from './tools-that-stop'
import { WaitingState } from './waiting-state'
import { Warnings } from './warnings'

/** Only pages that cover or remove the marks need it. */
const OverlayStatusNotice = lazyPart(() =>
  import('./overlay-status-notice').then((module) => module.OverlayStatusNotice),
)

interface Props extends PropsWithMessage {
  readonly chooseGuide: (key: string) => void
  /** The message about what just happened, below the first card. */
  readonly children: ComponentChildren
}

export function GuideColumn({ chooseGuide, children: message, ...props }: Props) {
  const { subject, stored, tabContext, showOutcome, showMessage } = props
  const { key, progress, status, tab } = subject
  const overlayStatus = useOverlayStatus(isRunning(progress) && tab !== null ? tab.tab.id : null)
  const isTrouble = overlayStatus === 'covered' || overlayStatus === 'removed'
  const isTokenUnsaved = progress.reset !== null && !isSaved(progress)
  const missingAccess = tab !== null && tab.tab.id === tabContext.currentTab?.tab.id ? tabContext.missingAccess : null
  const isAccessCard = missingAccess !== null && !isTokenUnsaved && status !== 'saved'
  const toggle = (step: StepId, done: boolean) =>
    void tickWithUndo({ guide: key, step, done }, showOutcome, showMessage)
  const list = (form: StepListForm) => <StepList progress={progress} form={form} onToggle={toggle} />
  const hasWarning = stored.hasPendingWrites || stored.unacknowledgedDamage.length > 0 || isTrouble
  return (
    <>
      <Warnings
        stored={stored}
        missingAccess={isAccessCard ? null : tabContext.missingAccess}
        showOutcome={showOutcome}
      />
      {tabContext.currentTab === null && <ElsewhereNotice tabContext={tabContext} />}
      <OverlayStatusNotice status={overlayStatus} />
      <UsersOfOrg subject={subject} stored={stored} showOutcome={showOutcome} chooseGuide={chooseGuide} />
      {isAccessCard ? (
        <>
          <AccessCard missing={missingAccess} startOrShow={props.startOrShow} />
          {message}
          {list('folded')}
        </>
      ) : isTokenUnsaved ? (
        <WaitingState {...props} onToggle={toggle}>
          {message}
        </WaitingState>
      ) : status === 'saved' ? (
        <>
          <SavedState {...props}>{message}</SavedState>
          {list('folded')}
        </>
      ) : status === 'new' ? (
        <>
          <NewGuide {...props} />
          {message}
          {list('folded')}
        </>
      ) : (
        <>
          <CurrentStepCard {...props} />
          {message}
          {isResetNext(progress) && <ToolsThatStop {...props} />}
          {list(hasWarning || isResetNext(progress) ? 'phases-folded' : 'phases')}
        </>
      )}
    </>
  )
}

/** The next step is the reset: what it costs must be in sight. */
const isResetNext = (progress: PropsWithMessage['subject']['progress']): boolean =>
  currentStep(progress) === 'reset-token'
