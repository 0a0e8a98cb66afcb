// Ticks a step, or takes its tick away, and offers to undo that.
import { t } from '../browser/i18n'
import type { StepId } from '../guide/steps'
import { askBackground, type ShowOutcome } from '../ui/ask-background'
import { stepTitle } from '../ui/step-and-trouble-texts'
import type { ShowMessage } from './use-message-with-undo'

/** `guide`: the storage key of the guide. */
export async function tickWithUndo(
  { guide, step, done }: { guide: string; step: StepId; done: boolean },
  showOutcome: ShowOutcome,
  showMessage: ShowMessage,
): Promise<void> {
  const tick = (isDone: boolean) => askBackground({ kind: 'tick', guide, step, done: isDone })
  const refused = await tick(done)
  if (refused !== null) showOutcome(Promise.resolve(refused))
  else showMessage(t(done ? 'popup_ticked' : 'popup_unticked', stepTitle(step)), () => showOutcome(tick(!done)))
}
