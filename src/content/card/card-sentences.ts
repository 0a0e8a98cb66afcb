// The one sentence of the card, for each thing it can point at or miss.
import { type MessageKey, t, tAround } from '../../browser/i18n'
import { pageKindNamed, type TargetId } from '../../salesforce/pages/all-page-kinds'
import { underscored } from '../../ui/step-and-trouble-texts'
import type { Scene } from '../decide-scene'
import type { Reach } from '../overlay/ring-card-positioner'

export interface Sentence {
  /** In one part, or around the text to type. */
  readonly parts: readonly string[]
  /** Exactly what to type into the ringed field, or null. */
  readonly typeText: string | null
}

type Pointing = Extract<Scene, { kind: 'pointing' }>
type Docked = Extract<Scene, { kind: 'missing' | 'told' }>

/** What is said of a target with its label, where it is more than to click it. */
const NAMED: Readonly<Partial<Record<TargetId, MessageKey>>> = {
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

/** Points at an element, quoting its label as it stands on the page. */
export function pointingSentence(
  { found: { target, label } }: Pointing,
  reach: Reach,
  typeText: string | null,
): Sentence {
  if (reach !== 'in-sight') {
    const key = OUT_OF_SIGHT[reach]
    return said(label === '' ? t(`${key}_nameless`) : t(key, label))
  }
  const named = NAMED[target] ?? 'target_click'
  const nameless = `target_${underscored(target)}_nameless` as const
  if (target !== 'quick-find') return said(label === '' ? t(nameless) : t(named, label))
  return { parts: label === '' ? tAround(nameless, 1) : tAround(named, 1, label), typeText }
}

/** Says in words where the step is. */
export const dockedSentence = (scene: Docked): Sentence => said(t(dockedKey(scene)))

function dockedKey(scene: Docked): MessageKey {
  if (scene.kind === 'told') return `docked_${underscored(scene.step)}`
  const ownText = pageKindNamed(scene.page).missingText?.(scene.step) ?? null
  if (ownText !== null) return ownText
  return scene.why === 'elsewhere' || scene.why === 'not-found'
    ? `docked_${underscored(scene.step)}`
    : `missing_${underscored(scene.why)}`
}

const said = (text: string): Sentence => ({ parts: [text], typeText: null })
