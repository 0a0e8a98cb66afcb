// The one sentence of the card, for each thing it can point at or miss.
import { type MessageKey, t, tAround } from '../browser/i18n'
import type { TargetId } from '../salesforce/sighting'
import { underscored } from '../ui/texts'
import type { Scene } from './decide'
import type { Reach } from './pointer'

export interface Sentence {
  /** In one part, or around the text to type. */
  readonly parts: readonly string[]
  /** Exactly what to type into the ringed field, or null. */
  readonly typeText: string | null
}

type Named = readonly [named: MessageKey, nameless: MessageKey]
type Pointing = Extract<Scene, { kind: 'pointing' }>
type Docked = Extract<Scene, { kind: 'missing' | 'told' }>

const TARGETS: Readonly<Record<TargetId, Named>> = {
  username: ['target_field', 'target_username_nameless'],
  password: ['target_field', 'target_password_nameless'],
  'login-button': ['target_click', 'target_login_nameless'],
  code: ['target_code', 'target_code_nameless'],
  'code-button': ['target_click', 'target_code_button_nameless'],
  avatar: ['target_avatar', 'target_avatar_nameless'],
  'settings-link': ['target_click', 'target_settings_nameless'],
  'user-menu': ['target_user_menu', 'target_user_menu_nameless'],
  'my-settings': ['target_click', 'target_settings_nameless'],
  'quick-find': ['target_quick_find', 'target_quick_find_nameless'],
  'search-button': ['target_click', 'target_search_nameless'],
  entry: ['target_click', 'target_entry_nameless'],
  folder: ['target_folder', 'target_folder_nameless'],
  'reset-button': ['target_click', 'target_reset_nameless'],
  'email-field': ['target_email_field', 'target_email_field_nameless'],
}

const OUT_OF_SIGHT = {
  'scrolled-away': ['target_out_of_sight', 'target_out_of_sight_nameless'],
  'out-of-reach': ['target_out_of_reach', 'target_out_of_reach_nameless'],
} as const satisfies Partial<Record<Reach, Named>>

/** Points at an element, quoting its label as it stands on the page. */
export function pointingSentence(
  { found: { target, label } }: Pointing,
  reach: Reach,
  typeText: string | null,
): Sentence {
  const [named, nameless] = reach === 'in-sight' ? TARGETS[target] : OUT_OF_SIGHT[reach]
  if (reach !== 'in-sight' || target !== 'quick-find') return said(label === '' ? t(nameless) : t(named, label))
  const parts = label === '' ? tAround(nameless, 1) : tAround(named, 1, label)
  return { parts, typeText }
}

/** Says in words where the step is. */
export const dockedSentence = (scene: Docked): Sentence => said(t(dockedKey(scene)))

function dockedKey(scene: Docked): MessageKey {
  if (scene.kind === 'told') return `docked_${underscored(scene.step)}`
  if (scene.page === 'identity-check') return 'docked_identity_check'
  if (scene.page === 'login' && scene.step === 'log-in') return 'missing_no_form'
  return scene.why === 'elsewhere' || scene.why === 'not-found'
    ? `docked_${underscored(scene.step)}`
    : `missing_${underscored(scene.why)}`
}

const said = (text: string): Sentence => ({ parts: [text], typeText: null })
