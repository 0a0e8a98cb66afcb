// What the card says and offers for a scene. Pure but for the texts, which are in public/_locales.
import { type MessageKey, t, tAround, uiLanguage } from '../browser/i18n'
import { backTarget, type Shape, skipTarget } from '../guide/checklist'
import type { Progress } from '../guide/progress'
import { isTold, STEP_IDS, type StepId, stepNumber } from '../guide/steps'
import { TROUBLES } from '../guide/troubles'
import type { Place } from '../salesforce/hosts'
import { helpAddress, settingsAddress } from '../salesforce/links'
import type { PageKind } from '../salesforce/pages'
import { quickFindText } from '../salesforce/quick-find'
import type { TargetId } from '../salesforce/sighting'
import { stepTitle, troubleText, underscored } from '../ui/texts'
import type { Scene } from './decide'
import type { Reach } from './pointer'

export interface CardContent {
  readonly step: StepId
  readonly plain: StepId
  /** "Step 3 of 10 · Search for the page" */
  readonly progress: string
  readonly heading: string
  /** One sentence, in one part or around the text to type. */
  readonly sentence: readonly string[]
  /** Exactly what to type into the ringed field, or null. */
  readonly typeText: string | null
  readonly note: string | null
  readonly back: StepId | null
  readonly skip: StepId | null
  /** Offers to scroll the target into view. */
  readonly offersToShow: boolean
  /** The personal settings, where they are the way to go. */
  readonly settingsHref: string | null
  /** The person can say here that the step is done. */
  readonly offersDone: boolean
  readonly troubles: readonly string[]
  readonly helpHref: string
}

export interface Surroundings {
  readonly shape: Shape
  readonly progress: Progress
  readonly place: Place
  readonly reach: Reach
}

type ShownScene = Exclude<Scene, { kind: 'nothing' | 'looking' }>

const SETTINGS_PAGES: readonly PageKind[] = ['lightning-settings', 'lightning-reset', 'classic-settings', 'reset-form']

export function cardContent(scene: ShownScene, { shape, place, reach }: Surroundings): CardContent {
  const { step, plain } = scene
  const { sentence, typeText } = sentenceOf(scene, reach)
  return {
    step,
    plain,
    progress: t('card_progress', String(stepNumber(step)), String(STEP_IDS.length)),
    heading: stepTitle(step),
    sentence,
    typeText,
    note: noteOf(scene),
    back: backTarget(step, shape),
    skip: skipTarget(step, shape),
    offersToShow: reach === 'scrolled-away',
    settingsHref: scene.kind === 'missing' && leadsToSettings(scene) ? settingsAddress(place, location.href) : null,
    offersDone: isTold(step),
    troubles: TROUBLES[step].map(troubleText),
    helpHref: helpAddress(uiLanguage()),
  }
}

const leadsToSettings = ({ step, page }: { step: StepId; page: PageKind }): boolean =>
  step !== 'log-in' && !SETTINGS_PAGES.includes(page)

const TARGET_TEXTS: Readonly<Record<TargetId, readonly [named: MessageKey, nameless: MessageKey]>> = {
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
}

const REACH_TEXTS = {
  'scrolled-away': 'target_out_of_sight',
  'out-of-reach': 'target_out_of_reach',
} as const satisfies Partial<Record<Reach, MessageKey>>

function sentenceOf(scene: ShownScene, reach: Reach): Pick<CardContent, 'sentence' | 'typeText'> {
  if (scene.kind !== 'pointing') return { sentence: [t(dockedKey(scene))], typeText: null }
  const { target, label } = scene.found
  if (reach !== 'in-sight') return { sentence: [t(REACH_TEXTS[reach], label)], typeText: null }
  const [named, nameless] = TARGET_TEXTS[target]
  if (target === 'quick-find') {
    const around = label === '' ? tAround(nameless, 1) : tAround(named, 1, label)
    return { sentence: around, typeText: quickFindText(document.documentElement.lang) }
  }
  return { sentence: [label === '' ? t(nameless) : t(named, label)], typeText: null }
}

function dockedKey(scene: Exclude<ShownScene, { kind: 'pointing' }>): MessageKey {
  if (scene.kind === 'missing' && scene.page === 'identity-check') return 'docked_identity_check'
  if (scene.kind === 'missing' && scene.page === 'lightning-reset') return 'docked_reset_page_opening'
  return `docked_${underscored(scene.step)}`
}

/** What must be known before a click that cannot be undone, and what nobody should type anywhere. */
function noteOf(scene: ShownScene): string | null {
  if (scene.step === 'reset-token') return t('note_reset')
  if (scene.kind === 'pointing' && scene.found.target === 'password') return t('note_password')
  return null
}
