// Sends a message from one of our own pages to the background, and turns a refusal into a text for the person.
import { t } from '../browser/i18n'
import { type OwnPageToBackground, type Refusal, requestFromBackground } from '../state/messages/messages'
import { underscored } from './step-and-phase-texts'

/** Waits for what a button does, and shows the text that it resolves to; null shows nothing. */
export type ShowOutcome = (task: Promise<string | null>) => void

export const refusalText = (why: Refusal): string => t(`refusal_${underscored(why)}`)

/** Resolves to null when the background did what was asked, else to the reason why not, in the person's language. */
export async function askBackground(message: OwnPageToBackground): Promise<string | null> {
  const reply = await requestFromBackground(message)
  return reply.ok ? null : refusalText(reply.why)
}
