// The checklist: ten steps in three phases. The person ticks the steps that no page shows, such as “saved in a safe
// place”.
import { t } from '../browser/i18n'
import { checklist, type StepStatus } from '../guide/checklist'
import type { Progress } from '../guide/progress-state'
import { isToldStep, PHASES, phaseOf, STEP_IDS, type StepId, stepNumber } from '../guide/steps'
import { phaseTitle, stepTitle, underscored } from '../ui/step-and-trouble-texts'

interface Props {
  progress: Progress
  onToggle: (step: StepId, done: boolean) => void
}

/**
 * After the reset, the person may tick the steps that follow it. Before, they may tick the reset itself: we may have
 * missed the page that confirms it.
 */
function isTickable(id: StepId, { reset, startedAt }: Progress): boolean {
  if (id === 'reset-token') return reset === null ? startedAt !== null : reset.by === 'person'
  return isToldStep(id) && reset !== null
}

export function Checklist({ progress, onToggle }: Props) {
  const statuses = checklist(progress)
  return (
    <div class="checklist">
      {PHASES.map((phase) => (
        <section key={phase}>
          <h2>{phaseTitle(phase)}</h2>
          <ol>
            {STEP_IDS.filter((id) => phaseOf(id) === phase).map((id) => (
              <StepRow
                key={id}
                id={id}
                status={statuses.get(id) ?? 'todo'}
                isDone={isToldStep(id) ? progress.told[id]?.kind === 'done' : progress.reset !== null}
                onToggle={isTickable(id, progress) ? (done) => onToggle(id, done) : null}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

interface StepRowProps {
  id: StepId
  status: StepStatus
  isDone: boolean
  /** Null where the step cannot be ticked. */
  onToggle: ((done: boolean) => void) | null
}

function StepRow({ id, status, isDone, onToggle }: StepRowProps) {
  return (
    <li data-step={id} data-status={status} aria-current={status === 'current' ? 'step' : undefined}>
      {onToggle === null ? (
        <StepNumberOrTick id={id} status={status} />
      ) : (
        <button
          type="button"
          aria-pressed={isDone}
          aria-label={t('popup_toggle_done', stepNumber(id), stepTitle(id))}
          data-action="toggle"
          onClick={() => onToggle(!isDone)}
        >
          <StepNumberOrTick id={id} status={isDone ? 'done' : status} />
        </button>
      )}
      <span class="title">
        {stepTitle(id)}
        {status === 'current' && isToldStep(id) && <span class="hint">{t(`docked_${underscored(id)}`)}</span>}
      </span>
      <StepStatusText status={status} />
    </li>
  )
}

function StepNumberOrTick({ id, status }: { id: StepId; status: StepStatus }) {
  return (
    <span class="step-tick" data-tick={status} aria-hidden="true">
      {status === 'done' ? (
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3.5 8.5l3 3 6-7" />
        </svg>
      ) : (
        stepNumber(id)
      )}
    </span>
  )
}

function StepStatusText({ status }: { status: StepStatus }) {
  if (status === 'todo') return null
  const text = t(`popup_status_${status}`)
  return <span class={status === 'skipped' ? 'quiet' : 'for-screen-readers'}>{text}</span>
}
