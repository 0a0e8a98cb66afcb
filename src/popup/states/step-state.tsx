// A guide under way, or stopped: the step at which it is, large, with one button that shows it on the page.
import { t } from '../../browser/i18n'
import { checklist, currentStep } from '../../guide/checklist'
import { STEP_IDS, stepNumber } from '../../guide/steps'
import { stepTitle, underscored } from '../../ui/step-and-phase-texts'
import { lazyPart } from '../lazy-part'
import { ProgressBars } from '../steps/progress-bars'
import { StepList } from '../steps/step-list'
import type { StateProps } from './state-props'

/** What a reset costs is loaded and shown where the reset is the next step. */
const ToolsThatStop = lazyPart(() => import('./tools-that-stop').then((module) => module.ToolsThatStop), {
  isAwaited: true,
})

export function StepState({ children, ...props }: StateProps) {
  const { progress } = props.subject
  const isResetNext = currentStep(progress) === 'reset-token'
  return (
    <>
      <CurrentStepCard {...props} />
      {children}
      {isResetNext && <ToolsThatStop {...props} />}
      <StepList
        progress={progress}
        form={isResetNext ? 'phases-folded' : FORM[props.above]}
        onToggle={props.onToggle}
      />
    </>
  )
}

/** The list makes room for what stands above. */
const FORM = { nothing: 'phases', notice: 'phases-folded', 'long-notice': 'folded' } as const

type CardProps = Pick<StateProps, 'subject' | 'startOrShow'>

function CurrentStepCard({ subject: { progress, status }, startOrShow }: CardProps) {
  const step = currentStep(progress) ?? 'log-in'
  const isStopped = status === 'stopped'
  const number = String(stepNumber(step))
  return (
    <section class="card">
      <ProgressBars statuses={checklist(progress)} isStopped={isStopped} />
      <div class="now">
        <span class={isStopped ? 'ringed off' : 'ringed'} aria-hidden="true">
          {number}
        </span>
        <div>
          <p class="small quiet">
            {t(isStopped ? 'popup_stopped_at' : 'card_progress', number, String(STEP_IDS.length))}
          </p>
          <h2 class="title">{stepTitle(step)}</h2>
        </div>
        <p>{t(isStopped ? 'popup_stopped' : `docked_${underscored(step)}`)}</p>
      </div>
      <div class="actions">
        <button type="button" class="primary" data-action="start" onClick={startOrShow}>
          {t(isStopped ? 'popup_continue' : 'popup_show')}
        </button>
      </div>
    </section>
  )
}
