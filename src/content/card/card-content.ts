// What the card says and offers for a scene. Pure but for the texts, which are in public/_locales.
import { type MessageKey, t, uiLanguage } from '../../browser/i18n'
import { backTarget, type Shape, skipTarget } from '../../guide/checklist'
import { isTold, STEP_IDS, type StepId, stepNumber, type ToldStepId } from '../../guide/steps'
import { TROUBLES } from '../../knowledge/troubles'
import {
  formAddress,
  helpAddress,
  personalInformationAddress,
  settingsAddress,
} from '../../salesforce/addresses/address-builders'
import type { SalesforceHost } from '../../salesforce/hosts/salesforce-host'
import { pageKindNamed, type TargetId } from '../../salesforce/pages/all-page-kinds'
import { stepTitle, troubleText } from '../../ui/step-and-trouble-texts'
import { stopsText } from '../../ui/tools-that-stop-text'
import type { Scene, WhyMissing } from '../decide-scene'
import type { Reach } from '../overlay/ring-card-positioner'
import { dockedSentence, pointingSentence, type Sentence } from './card-sentences'

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
  /** Where the token is sent, once it was: the page with that address. */
  readonly addressHref: string | null
  /** The step that the person can say here is done. */
  readonly done: Exclude<ToldStepId, 'save-token'> | null
  /** On our own page the person says that the token is saved, and where. */
  readonly offersToSave: boolean
  /** The form's own page, where the way there cannot be shown. */
  readonly formHref: string | null
  readonly troubles: readonly string[]
  /** The target should be here and is not: there is a report to send. */
  readonly report: string | null
  /** Help stands open, unless the person closes it. */
  readonly opensHelp: boolean
  readonly helpHref: string
}

export interface Surroundings {
  readonly shape: Shape
  readonly place: SalesforceHost
  readonly reach: Reach
  /** What finds the entry in this page's tree; see Sighting. */
  readonly typeText: string | null
  /** Names of the tools that a reset will stop, as the person has listed them. */
  readonly tools: readonly string[]
  /** How the finding went, in plain text. */
  readonly diagnose: (scene: Extract<Scene, { kind: 'missing' }>) => string
}

export type ShownScene = Exclude<Scene, { kind: 'nothing' | 'looking' }>

export function cardContent(scene: ShownScene, around: Surroundings): CardContent {
  const { shape, place, reach, typeText, tools, diagnose } = around
  const { step, plain } = scene
  const sentence = scene.kind === 'pointing' ? pointingSentence(scene, reach, typeText) : dockedSentence(scene)
  return {
    step,
    plain,
    progress: t('card_progress', String(stepNumber(step)), String(STEP_IDS.length)),
    heading: stepTitle(step),
    sentence,
    note: noteOf(scene, tools),
    back: backTarget(step, shape),
    skip: skipTarget(step, shape),
    offersToShow: reach === 'scrolled-away',
    settingsHref: leadsToSettings(scene) ? settingsAddress(place, location.href) : null,
    addressHref: scene.kind === 'told' && AWAITED.includes(step) && shape.isReset ? addressElsewhere(place) : null,
    done: isTold(step) && step !== 'save-token' ? step : null,
    offersToSave: step === 'save-token',
    formHref: offersForm(scene) ? formAddress(place, location.href) : null,
    report: scene.kind === 'missing' && REPORTED.includes(scene.why) ? diagnose(scene) : null,
    opensHelp: scene.kind === 'missing' && REPORTED.includes(scene.why) && scene.step !== 'log-in',
    troubles: TROUBLES[step].map(troubleText),
    helpHref: helpAddress(uiLanguage()),
  }
}

/** The mail is on its way: to which address? */
const AWAITED: readonly StepId[] = ['find-mailbox', 'open-email']

/** Null where the person is already on that page, and its field is not to be found. */
function addressElsewhere(place: SalesforceHost): string | null {
  const href = personalInformationAddress(place, location.href)
  return href !== null && new URL(href).pathname === location.pathname ? null : href
}

/** Steps on the way to the form: where they cannot be shown, its own address helps; opening it resets nothing. */
const TO_THE_FORM: readonly StepId[] = ['quick-find', 'search', 'open-reset-page']

const offersForm = (scene: ShownScene): boolean =>
  scene.kind === 'missing' && scene.why !== 'elsewhere' && TO_THE_FORM.includes(scene.step)

const REPORTED: readonly WhyMissing[] = ['not-found', 'absent', 'unknown-word', 'refused']

const leadsToSettings = (scene: ShownScene): boolean =>
  scene.kind === 'missing' && scene.step !== 'log-in' && !pageKindNamed(scene.page).isSettings

/** Where the target is not there to be clicked. */
const LIKELY: Readonly<Partial<Record<TargetId, MessageKey>>> = { 'email-field': 'note_email_field_likely' }

/** What must be known before a click that cannot be undone, and what nobody should type anywhere. */
function noteOf(scene: ShownScene, tools: readonly string[]): string | null {
  if (scene.kind !== 'pointing') return null
  const { sure, target } = scene.found
  const stops = scene.step === 'reset-token' ? (stopsText(tools) ?? t('note_reset')) : null
  const unsure = sure === 'likely' ? t(LIKELY[target] ?? 'note_likely') : null
  if (stops !== null || unsure !== null) return [unsure, stops].filter((note) => note !== null).join(' ')
  if (target === 'password') return t('note_password')
  return target === 'email-field' ? t('note_email_field') : null
}
