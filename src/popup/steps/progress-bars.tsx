// The ten steps as small bars in three groups. They say nothing to a screen reader: the words “Step 3 of 10” do.
import type { StepStatus } from '../../guide/checklist'
import { PHASES, phaseOf, STEP_IDS, type StepId } from '../../guide/steps'

interface Props {
  readonly statuses: ReadonlyMap<StepId, StepStatus>
  /** Where a guide is stopped, no step is the current one. */
  readonly isStopped?: boolean
}

export function ProgressBars({ statuses, isStopped = false }: Props) {
  return (
    <div class="bars" aria-hidden="true">
      {PHASES.map((phase) => (
        <span key={phase} class={phase}>
          {STEP_IDS.filter((id) => phaseOf(id) === phase).map((id) => (
            <i key={id} class={isStopped && statuses.get(id) === 'current' ? 'todo' : statuses.get(id)} />
          ))}
        </span>
      ))}
    </div>
  )
}
