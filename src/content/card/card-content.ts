// What the card says and offers for a scene. It reads nothing but the texts, which are in public/_locales, and the address.
import { browserLanguage, t } from '../../browser/i18n'
import { backTarget, skipTarget } from '../../guide/checklist'
import { isToldStep, STEP_IDS, type StepId, stepNumber, type ToldStepId } from '../../guide/steps'
import {
  formAddress,
  helpAddress,
  personalInformationAddress,
  settingsAddress,
} from '../../salesforce/addresses/address-builders'
import type { SalesforceHost } from '../../salesforce/hosts/salesforce-host'
import { pageKindNamed } from '../../salesforce/pages/all-page-kinds'
import type { ForAdmin } from '../../ui/admin-message'
import { stepTitle } from '../../ui/step-and-phase-texts'
import { troubleTexts } from '../../ui/trouble-texts'
import type { Scene, WhyMissing } from '../decide-scene'
import type { CardContext, ShownScene } from './card-context'
import { type Note, notesOf } from './card-notes'
import { dockedSentence, pointingSentence, type Sentence } from './card-sentences'

export interface CardContent {
  readonly step: StepId
  readonly derivedStep: StepId
  /** "Step 3 of 10" */
  readonly progress: string
  readonly heading: string
  readonly sentence: Sentence
  readonly notes: readonly Note[]
  readonly back: StepId | null
  readonly skip: StepId | null
  /** Offers to scroll the target into view. */
  readonly offersToShow: boolean
  /** The personal settings, where the way leads there. */
  readonly settingsHref: string | null
  /** After the reset, the page that shows to which address the token was sent. */
  readonly addressHref: string | null
  /** The step that the person can say on the card is done; null where there is none. */
  readonly done: Exclude<ToldStepId, 'save-token'> | null
  /** The button to our own page: there the person says that the token is saved, or whose it is. Null for none. */
  readonly openChecklist: string | null
  /** The form's own page, where the way to it cannot be shown. */
  readonly formHref: string | null
  readonly troubles: readonly string[]
  /** Offers a report: the target should be here and is not. */
  readonly offersReport: boolean
  /** What an administrator has to look at; null where they need not. */
  readonly forAdmin: ForAdmin | null
  /** Help stands open, unless the person closes it. */
  readonly opensHelp: boolean
  readonly helpHref: string
}

export function cardContent(scene: ShownScene, context: CardContext): CardContent {
  const { moveLimits, host, reach, typeText } = context
  const { step, derivedStep } = scene
  const sentence = scene.kind === 'pointing' ? pointingSentence(scene, reach, typeText) : dockedSentence(scene)
  return {
    step,
    derivedStep,
    progress: progressText(step, context),
    heading: stepTitle(step),
    sentence,
    notes: notesOf(scene, context),
    ...movesOf(step, context),
    offersToShow: reach === 'scrolled-away',
    settingsHref: leadsToSettings(scene) ? settingsAddress(host, location.href) : null,
    addressHref:
      scene.kind === 'told' && MAIL_STEPS.includes(step) && moveLimits.isReset ? personalInformationLink(host) : null,
    done: isToldStep(step) && step !== 'save-token' ? step : null,
    openChecklist: checklistButton(scene, context),
    formHref: offersForm(scene) ? formAddress(host, location.href) : null,
    offersReport: isReported(scene),
    forAdmin: isReported(scene) && (scene.why === 'absent' || scene.why === 'refused') ? scene.why : null,
    opensHelp: isReported(scene) && step !== 'log-in',
    troubles: troubleTexts(step, mayBePlayground(host)),
    helpHref: helpAddress(browserLanguage()),
  }
}

/** Playgrounds are of several types, but none is a company's org or its sandbox. A login page may lead to any org. */
const mayBePlayground = (host: SalesforceHost): boolean =>
  host.kind === 'login' || !['production', 'sandbox'].includes(host.org.type)

/** "Step 3 of 10", and for whom, where the person has said so. */
const progressText = (step: StepId, { user }: CardContext): string =>
  t(user === '' ? 'card_progress' : 'card_progress_of_user', stepNumber(step), STEP_IDS.length, user)

/** From the form, Back and Skip lead nowhere once the token was reset. */
const movesOf = (step: StepId, { moveLimits }: CardContext): Pick<CardContent, 'back' | 'skip'> =>
  step === 'reset-token' && moveLimits.isReset
    ? { back: null, skip: null }
    : { back: backTarget(step, moveLimits), skip: skipTarget(step, moveLimits) }

function checklistButton({ kind, step }: ShownScene, { isUserAsked }: CardContext): string | null {
  if (kind === 'told' && isUserAsked) return t('card_answer')
  return step === 'save-token' ? t('card_save') : null
}

/** Steps in which the mail is awaited, so that its address matters. */
const MAIL_STEPS: readonly StepId[] = ['find-mailbox', 'open-email']

/** Null where the person is on that page already. */
function personalInformationLink(host: SalesforceHost): string | null {
  const href = personalInformationAddress(host, location.href)
  return href !== null && new URL(href).pathname === location.pathname ? null : href
}

/** Steps on the way to the form. Where they cannot be shown, the form's own address helps. Opening it resets nothing. */
const STEPS_TO_FORM: readonly StepId[] = ['quick-find', 'search', 'open-reset-page']

const offersForm = (scene: ShownScene): boolean =>
  (scene.kind === 'missing' && scene.why !== 'elsewhere' && STEPS_TO_FORM.includes(scene.step)) || isUnsureFolder(scene)

/** Only its place tells the folder. */
const isUnsureFolder = (scene: ShownScene): boolean =>
  scene.kind === 'pointing' && scene.found.target === 'folder' && scene.found.sure === 'likely'

/** Reasons for which something may be wrong with Salesforce's page or with us. */
const REPORTED_REASONS: readonly WhyMissing[] = ['not-found', 'unknown-word', 'absent', 'refused']

const isReported = (scene: ShownScene): scene is Extract<Scene, { kind: 'missing' }> =>
  scene.kind === 'missing' && REPORTED_REASONS.includes(scene.why)

const leadsToSettings = (scene: ShownScene): boolean =>
  scene.kind === 'missing' && scene.step !== 'log-in' && !pageKindNamed(scene.pageKind).isSettings
