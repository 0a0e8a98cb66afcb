// Ticks a step, or takes its tick away, and offers to undo that.
import { t } from '../browser/i18n'
import { isRunning, type Progress } from '../guide/progress-state'
import { type StepId, TOLD_STEP_IDS } from '../guide/steps'
import { askBackground, type ShowOutcome } from '../ui/ask-background'
import { stepTitle } from '../ui/step-and-phase-texts'
import { offerFocusFallback } from '../ui/use-focus-fallback'
import { MAIN_ACTION } from './main-action'
import type { ShowMessage } from './use-message-with-undo'

/** The heading of what is next. */
const NEXT_HEADING = 'main h2[tabindex]'

/** `guide`: the storage key of the guide, `progress`: as it was before. */
export async function tickWithUndo(
  { guide, progress, step, done }: { guide: string; progress: Progress; step: StepId; done: boolean },
  showOutcome: ShowOutcome,
  showMessage: ShowMessage,
): Promise<void> {
  // A key that is pressed once too often must do nothing that follows.
  offerFocusFallback(done ? NEXT_HEADING : MAIN_ACTION)
  const tick = (id: StepId, isDone: boolean) => askBackground({ kind: 'tick', guide, step: id, done: isDone })
  const refused = await tick(step, done)
  // A reset that is unticked takes the ticks after it away, and they do not come back with it.
  const canUndo = done || step !== 'reset-token'
  if (refused !== null || !canUndo) return showOutcome(Promise.resolve(refused))
  const undo = async (): Promise<string | null> => {
    const refusal = await tick(step, !done)
    // “It is saved” ticks the two steps before it, too, and what was saved is under way again.
    if (step === 'save-token' && done) {
      const own = TOLD_STEP_IDS.slice(0, TOLD_STEP_IDS.indexOf(step))
      for (const id of own) if (progress.told[id] === undefined) await tick(id, false)
      if (!isRunning(progress)) await askBackground({ kind: 'stop', guide })
    }
    return refusal
  }
  showMessage(t(done ? 'popup_ticked' : 'popup_unticked', stepTitle(step)), () => showOutcome(undo()))
}
