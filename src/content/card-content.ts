// What the card says and offers for a scene. Pure but for the texts, which are in public/_locales.
import { t, uiLanguage } from '../browser/i18n'
import { backTarget, type Shape, skipTarget } from '../guide/checklist'
import { isTold, STEP_IDS, type StepId, stepNumber } from '../guide/steps'
import { TROUBLES } from '../guide/troubles'
import type { Place } from '../salesforce/hosts'
import { formAddress, helpAddress, settingsAddress } from '../salesforce/links'
import type { PageKind } from '../salesforce/pages'
import { stepTitle, troubleText } from '../ui/texts'
import type { Scene, WhyMissing } from './decide'
import type { Reach } from './pointer'
import { dockedSentence, pointingSentence, type Sentence } from './sentences'

export interface CardContent {
  readonly step: StepId
  readonly plain: StepId
  /** "Step 3 of 10" */
  readonly progress: string
  readonly heading: string
  readonly sentence: Sentence
  readonly note: string | null
  readonly back: StepId | null
  readonly skip: StepId | null
  /** Offers to scroll the target into view. */
  readonly offersToShow: boolean
  /** The personal settings, where they are the way to go. */
  readonly settingsHref: string | null
  /** The person can say here that the step is done. */
  readonly offersDone: boolean
  /** The form's own page, where the way there cannot be shown. */
  readonly formHref: string | null
  readonly troubles: readonly string[]
  /** The target should be here and is not: help stands open, and there is a report to send. */
  readonly report: string | null
  readonly helpHref: string
}

export interface Surroundings {
  readonly shape: Shape
  readonly place: Place
  readonly reach: Reach
  /** How the finding went, in plain text. */
  readonly diagnose: (scene: Extract<Scene, { kind: 'missing' }>) => string
}

export type ShownScene = Exclude<Scene, { kind: 'nothing' | 'looking' }>

const SETTINGS_PAGES: readonly PageKind[] = [
  'lightning-settings',
  'lightning-reset',
  'classic-settings',
  'reset-form',
  'refused',
]

export function cardContent(scene: ShownScene, { shape, place, reach, diagnose }: Surroundings): CardContent {
  const { step, plain } = scene
  const language = document.documentElement.lang
  const sentence = scene.kind === 'pointing' ? pointingSentence(scene, reach, language) : dockedSentence(scene)
  return {
    step,
    plain,
    progress: t('card_progress', String(stepNumber(step)), String(STEP_IDS.length)),
    heading: stepTitle(step),
    sentence,
    note: noteOf(scene),
    back: backTarget(step, shape),
    skip: skipTarget(step, shape),
    offersToShow: reach === 'scrolled-away',
    settingsHref: leadsToSettings(scene) ? settingsAddress(place, location.href) : null,
    offersDone: isTold(step),
    formHref: scene.kind === 'missing' && OFFERS_FORM.includes(scene.why) ? formAddress(place, location.href) : null,
    report: scene.kind === 'missing' && CALLS_FOR_HELP.includes(scene.why) ? diagnose(scene) : null,
    troubles: TROUBLES[step].map(troubleText),
    helpHref: helpAddress(uiLanguage()),
  }
}

/** Whys where the form's own address helps; it resets nothing by being opened. */
const OFFERS_FORM: readonly WhyMissing[] = ['absent', 'unknown-word']

const CALLS_FOR_HELP: readonly WhyMissing[] = ['not-found', 'absent', 'unknown-word', 'refused']

const leadsToSettings = (scene: ShownScene): boolean =>
  scene.kind === 'missing' && scene.step !== 'log-in' && !SETTINGS_PAGES.includes(scene.page)

/** What must be known before a click that cannot be undone, and what nobody should type anywhere. */
function noteOf(scene: ShownScene): string | null {
  if (scene.kind === 'pointing' && scene.found.sure === 'likely') return t('note_likely')
  if (scene.step === 'reset-token' && scene.kind === 'pointing') return t('note_reset')
  if (scene.kind === 'pointing' && scene.found.target === 'password') return t('note_password')
  return null
}
