// Asking the background for something, and telling the person what came of it.
import { t } from '../browser/i18n'
import { type OwnPageToBackground, type Refusal, tellBackground } from '../state/messages/messages'
import { underscored } from './step-and-trouble-texts'

/** Carries out what a button does and shows what there is to say. */
export type ShowOutcome = (task: Promise<string | null>) => void

export const refusalText = (why: Refusal): string => t(`refusal_${underscored(why)}`)

/** What to tell the person; null when it was done and there is nothing to say. */
export async function askBackground(message: OwnPageToBackground): Promise<string | null> {
  const reply = await tellBackground(message)
  return reply.ok ? null : refusalText(reply.why)
}
