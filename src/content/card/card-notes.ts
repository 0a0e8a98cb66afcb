// The notes of the card: what must be known before a click that cannot be undone, and what nobody should type anywhere else.
import { type MessageKey, t, uiLanguage } from '../../browser/i18n'
import type { TargetId } from '../../salesforce/pages/all-page-kinds'
import { toolsThatStopText } from '../../ui/tools-that-stop-text'
import type { CardContext, ShownScene } from './card-context'

export interface Note {
  readonly text: string
  /** Stands in front of the text. */
  readonly title?: string
  readonly isCaution?: true
}

/** Notes on a likely target that say more than that it is not certain. */
const LIKELY_NOTES: Readonly<Partial<Record<TargetId, MessageKey>>> = {
  'email-field': 'note_email_field_likely',
  folder: 'note_folder_likely',
}

/** Notes on a certain target, where there is nothing more important to say. */
const OWN_NOTES: Readonly<Partial<Record<TargetId, MessageKey>>> = {
  'email-field': 'note_email_field',
  password: 'note_password',
}

export function notesOf(scene: ShownScene, { tools, resetAt, isUserAsked, isInert }: CardContext): readonly Note[] {
  if (scene.kind === 'told') return isUserAsked ? [{ text: t('note_whose') }] : []
  if (scene.kind !== 'pointing') return []
  const { sure, target } = scene.found
  const keys: (MessageKey | undefined)[] = [
    isInert ? 'note_inert' : undefined,
    sure === 'likely' ? (LIKELY_NOTES[target] ?? 'note_likely') : undefined,
  ]
  const notes = [
    ...keys.filter((key) => key !== undefined).map((key) => ({ text: t(key) })),
    ...(scene.step === 'reset-token' ? [resetNote(tools, resetAt)] : []),
  ]
  const own = OWN_NOTES[target]
  return notes.length > 0 || own === undefined ? notes : [{ text: t(own) }]
}

function resetNote(tools: readonly string[], resetAt: number | null): Note {
  if (resetAt !== null) {
    return { text: t('note_reset_again', new Date(resetAt).toLocaleString(uiLanguage())), isCaution: true }
  }
  const text = toolsThatStopText(tools)
  return text === null
    ? { text: t('note_reset'), isCaution: true }
    : { title: t('note_stops_title'), text, isCaution: true }
}
