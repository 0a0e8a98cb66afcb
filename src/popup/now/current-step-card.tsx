// The step at which a guide is, or was stopped: large, with one button that shows it on the page.
import { t } from '../../browser/i18n'
import { checklist, currentStep } from '../../guide/checklist'
import { STEP_IDS, stepNumber } from '../../guide/steps'
import { stepTitle, underscored } from '../../ui/step-and-trouble-texts'
import { ProgressBars } from '../steps/progress-bars'
import type { StateProps } from './state-props'

export function CurrentStepCard({ subject: { progress, status }, startOrShow }: StateProps) {
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
