// The one sentence of the card, for each thing it can point at or miss.
import { type MessageKey, t } from '../../browser/i18n'
import { pageKindNamed, type TargetId } from '../../salesforce/pages/all-page-kinds'
import { underscored } from '../../ui/step-and-phase-texts'
import type { Scene } from '../decide-scene'
import type { TargetReach } from '../overlay/keep-overlay-at-target'

/** Words of the card; a label as it stands on the page; or exactly what to type into the ringed field. */
export interface SentencePart {
  readonly text: string
  readonly kind?: 'label' | 'type-text'
}

export type Sentence = readonly SentencePart[]

type Pointing = Extract<Scene, { kind: 'pointing' }>
type Docked = Extract<Scene, { kind: 'missing' | 'told' }>

/** Texts that quote a target's label and say more than to click it. */
const SENTENCE_WITH_LABEL: Readonly<Partial<Record<TargetId, MessageKey>>> = {
  username: 'target_field',
  password: 'target_field',
  code: 'target_code',
  avatar: 'target_avatar',
  'user-menu': 'target_user_menu',
  'quick-find': 'target_quick_find',
  folder: 'target_folder',
  'email-field': 'target_email_field',
}

const OUT_OF_SIGHT = { 'scrolled-away': 'target_out_of_sight', 'out-of-reach': 'target_out_of_reach' } as const

/** For a ringed element. Its label is quoted as it stands on the page. */
export function pointingSentence(
  { step, found: { target, label } }: Pointing,
  reach: TargetReach,
  typeText: string | null,
): Sentence {
  const quoted: SentencePart[] = label === '' ? [] : [{ text: label, kind: 'label' }]
  if (reach !== 'in-sight') {
    const key = OUT_OF_SIGHT[reach]
    if (label === '') return filledIn(`${key}_nameless`, quoted)
    return filledIn(target === 'avatar' && reach === 'out-of-reach' ? 'target_out_of_reach_avatar' : key, quoted)
  }
  if (step === 'open-email') return filledIn('target_email_awaited', [])
  const key = label === '' ? (`target_${underscored(target)}_nameless` as const) : SENTENCE_WITH_LABEL[target]
  const typed: SentencePart[] = target === 'quick-find' ? [{ text: typeText ?? '', kind: 'type-text' }] : []
  return filledIn(key ?? 'target_click', [...typed, ...quoted])
}

/** For a card in the corner: says in words where the target usually is, or why it is missing. */
export const dockedSentence = (scene: Docked): Sentence => filledIn(dockedKey(scene), [])

function dockedKey(scene: Docked): MessageKey {
  if (scene.kind === 'told') return `docked_${underscored(scene.step)}`
  const ownText = pageKindNamed(scene.pageKind).missingText?.(scene.step) ?? null
  if (ownText !== null) return ownText
  return scene.why === 'elsewhere' || scene.why === 'not-found'
    ? `docked_${underscored(scene.step)}`
    : `missing_${underscored(scene.why)}`
}

/** Stand for the parts in a message. From Unicode's private use area, so that no message contains them. */
const SLOTS = ['\uE000', '\uE001']

/** A message with parts in the place of its placeholders. A part without a text is left out. */
function filledIn(key: MessageKey, parts: readonly SentencePart[]): Sentence {
  const pieces = t(key, ...SLOTS.slice(0, parts.length)).split(/([\uE000\uE001])/)
  return pieces.map((text) => parts[SLOTS.indexOf(text)] ?? { text }).filter(({ text }) => text !== '')
}
