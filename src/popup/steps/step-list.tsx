// The list of the ten steps. All rows are in the page in every state, each once; how much of them is in sight depends on
// where the guide is:
//
// - under way: the three phases as heads, of which the current one is open;
// - after the reset: what is left to do stands open, without heads;
// - current-and-folded: the current row, and the others behind one head;
// - folded: all behind one head.
import type { ComponentChild, ComponentChildren } from 'preact'
import { t, tCount } from '../../browser/i18n'
import { checklist, type StepStatus } from '../../guide/checklist'
import type { Progress } from '../../guide/progress-state'
import { PHASES, type Phase, phaseOf, STEP_IDS, type StepId } from '../../guide/steps'
import { ListIcon, LockIcon, MailIcon, TickIcon, WindowIcon } from '../../ui/icons'
import { phaseTitle } from '../../ui/step-and-phase-texts'
import { Fold } from './fold'
import { StepRow } from './step-row'

export type StepListForm = 'phases' | 'phases-folded' | 'after-reset' | 'current-and-folded' | 'folded'

interface Props {
  readonly progress: Progress
  readonly form: StepListForm
  readonly onToggle: (step: StepId, done: boolean) => void
  /** A button in the current row. */
  readonly currentAction?: ComponentChildren
}

const PHASE_ICONS = { 'in-salesforce': WindowIcon, 'in-mailbox': MailIcon, 'keep-it': LockIcon } as const

export function StepList({ progress, form, onToggle, currentAction }: Props) {
  const statuses = checklist(progress)
  const current = STEP_IDS.find((id) => statuses.get(id) === 'current') ?? null
  const rowsOf = (ids: readonly StepId[]) => (
    <ol>
      {ids.map((id) => (
        <StepRow key={id} id={id} status={statuses.get(id) ?? 'todo'} progress={progress} onToggle={onToggle}>
          {id === current && currentAction}
        </StepRow>
      ))}
    </ol>
  )
  const stepsOf = (phase: Phase): readonly StepId[] => STEP_IDS.filter((id) => phaseOf(id) === phase)
  const phaseFold = (phase: Phase, isOpen: boolean) => (
    <PhaseFold key={phase} phase={phase} statuses={statuses} isOpenAtFirst={isOpen} stateKey={String(current)}>
      {rowsOf(stepsOf(phase))}
    </PhaseFold>
  )
  const openPhase = (phase: Phase, ids: readonly StepId[]) => (
    <section key={phase} aria-label={phaseTitle(phase)}>
      {rowsOf(ids)}
    </section>
  )
  if (form === 'after-reset') {
    const [first = 'in-salesforce', ...others] = PHASES
    return (
      <div class="steps">
        {phaseFold(first, false)}
        {others.map((phase) => openPhase(phase, stepsOf(phase)))}
      </div>
    )
  }
  if (form === 'folded' || form === 'current-and-folded') {
    const apart = form === 'folded' ? null : current
    const doneCount = STEP_IDS.filter((id) => statuses.get(id) === 'done').length
    return (
      <div class="steps">
        {apart !== null && openPhase(phaseOf(apart), [apart])}
        <Fold
          hook={{ 'data-steps': '' }}
          icon={<Spot icon={<ListIcon />} />}
          title={t(apart === null ? 'popup_all_steps' : 'popup_other_steps')}
          detail={doneCount === 0 ? null : t('phase_done', doneCount, STEP_IDS.length)}
          isOpenAtFirst={false}
          stateKey={String(apart)}
        >
          {PHASES.map((phase) => [phase, stepsOf(phase).filter((id) => id !== apart)] as const)
            .filter(([, ids]) => ids.length > 0)
            .map(([phase, ids]) => openPhase(phase, ids))}
        </Fold>
      </div>
    )
  }
  return (
    <div class="steps">
      {PHASES.map((phase) => phaseFold(phase, form === 'phases' && current !== null && phaseOf(current) === phase))}
    </div>
  )
}

interface PhaseFoldProps {
  readonly phase: Phase
  readonly statuses: ReadonlyMap<StepId, StepStatus>
  readonly isOpenAtFirst: boolean
  readonly stateKey: string
  readonly children: ComponentChildren
}

function PhaseFold({ phase, statuses, ...fold }: PhaseFoldProps) {
  const own = STEP_IDS.filter((id) => phaseOf(id) === phase).map((id) => statuses.get(id))
  const doneCount = own.filter((status) => status === 'done').length
  const isDone = doneCount === own.length
  const PhaseIcon = PHASE_ICONS[phase]
  return (
    <Fold
      {...fold}
      hook={{ 'data-phase': phase }}
      icon={isDone ? <Spot icon={<TickIcon />} isDone /> : <Spot icon={<PhaseIcon />} />}
      title={phaseTitle(phase)}
      detail={doneCount === 0 || isDone ? tCount('phase_steps', own.length) : t('phase_done', doneCount, own.length)}
    />
  )
}

const Spot = ({ icon, isDone = false }: { icon: ComponentChild; isDone?: boolean }) => (
  <span class={isDone ? 'spot done' : 'spot'} aria-hidden="true">
    {icon}
  </span>
)
