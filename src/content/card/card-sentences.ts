// The one sentence of the card, for each thing it can point at or miss.
import { type MessageKey, t, tAround } from '../../browser/i18n'
import { pageKindNamed, type TargetId } from '../../salesforce/pages/all-page-kinds'
import { underscored } from '../../ui/step-and-trouble-texts'
import type { Scene } from '../decide-scene'
import type { TargetReach } from '../overlay/keep-overlay-at-target'

export interface Sentence {
  /** One part, or two with the text to type between them. */
  readonly parts: readonly string[]
  /** Exactly what to type into the ringed field, or null. */
  readonly typeText: string | null
}

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
  { found: { target, label } }: Pointing,
  reach: TargetReach,
  typeText: string | null,
): Sentence {
  if (reach !== 'in-sight') {
    const key = OUT_OF_SIGHT[reach]
    return plainSentence(label === '' ? t(`${key}_nameless`) : t(key, label))
  }
  const named = SENTENCE_WITH_LABEL[target] ?? 'target_click'
  const nameless = `target_${underscored(target)}_nameless` as const
  if (target !== 'quick-find') return plainSentence(label === '' ? t(nameless) : t(named, label))
  return { parts: label === '' ? tAround(nameless, 1) : tAround(named, 1, label), typeText }
}

/** For a card in the corner: says in words where the target usually is, or why it is missing. */
export const dockedSentence = (scene: Docked): Sentence => plainSentence(t(dockedKey(scene)))

function dockedKey(scene: Docked): MessageKey {
  if (scene.kind === 'told') return `docked_${underscored(scene.step)}`
  const ownText = pageKindNamed(scene.pageKind).missingText?.(scene.step) ?? null
  if (ownText !== null) return ownText
  return scene.why === 'elsewhere' || scene.why === 'not-found'
    ? `docked_${underscored(scene.step)}`
    : `missing_${underscored(scene.why)}`
}

const plainSentence = (text: string): Sentence => ({ parts: [text], typeText: null })
