// One of the ten steps in the list: its number or a tick, its name, and a button where the person can tick it.
import type { ComponentChildren } from 'preact'
import { t } from '../../browser/i18n'
import type { StepStatus } from '../../guide/checklist'
import type { Progress } from '../../guide/progress-state'
import { isToldStep, type StepId, stepNumber } from '../../guide/steps'
import { TickIcon } from '../../ui/icons'
import { stepTitle } from '../../ui/step-and-phase-texts'

interface Props {
  readonly id: StepId
  readonly status: StepStatus
  readonly progress: Progress
  readonly onToggle: (step: StepId, done: boolean) => void
  /** A button at the end of the row. */
  readonly children?: ComponentChildren
}

/**
 * After the reset, the person may tick the steps that follow it. Before, they may tick the reset itself: we may have
 * missed the page that confirms it.
 */
function isTickable(id: StepId, { reset, startedAt }: Progress): boolean {
  if (id === 'reset-token') return reset === null ? startedAt !== null : reset.by === 'person'
  return isToldStep(id) && reset !== null
}

const isDone = (id: StepId, { told, reset }: Progress): boolean =>
  isToldStep(id) ? told[id]?.kind === 'done' : reset !== null

export function StepRow({ id, status, progress, onToggle, children }: Props) {
  const done = isDone(id, progress)
  return (
    <li data-step={id} data-status={status} aria-current={status === 'current' ? 'step' : undefined}>
      {isTickable(id, progress) ? (
        <button
          type="button"
          aria-pressed={done}
          aria-label={t('popup_toggle_done', String(stepNumber(id)), stepTitle(id))}
          data-action="toggle"
          onClick={() => onToggle(id, !done)}
        >
          <NumberOrTick id={id} isDone={done || status === 'done'} />
        </button>
      ) : (
        <NumberOrTick id={id} isDone={status === 'done'} />
      )}
      <span class="name">{stepTitle(id)}</span>
      {children}
      <StatusText status={status} />
    </li>
  )
}

const NumberOrTick = ({ id, isDone }: { id: StepId; isDone: boolean }) => (
  <span class={isDone ? 'spot done' : 'spot'} aria-hidden="true">
    {isDone ? <TickIcon /> : stepNumber(id)}
  </span>
)

/** Only what is skipped is not seen at a glance: for the others a mark stands. */
function StatusText({ status }: { status: StepStatus }) {
  if (status === 'todo') return null
  return <span class={status === 'skipped' ? 'small quiet' : 'for-screen-readers'}>{t(`popup_status_${status}`)}</span>
}
