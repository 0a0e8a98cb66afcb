// One page or frame under guidance: looks at the page, decides, reports, and hands the scene to the stage.
import { onMessage } from '../browser/messaging'
import { isRunning, type Progress } from '../guide/progress-state'
import { isVisible } from '../salesforce/dom/is-visible'
import { type SalesforceHost, salesforceHostOf } from '../salesforce/hosts/salesforce-host'
import { type PageKind, type PageMarks, pageKind } from '../salesforce/page-kind'
import { findForStep, marksIn, marksOf, type Sighting, sight, type View } from '../salesforce/read-sighting'
import { guideForSharedLogin } from '../state/guide-for-shared-login'
import { type BackgroundToContent, requestFromBackground } from '../state/messages/messages'
import type { UnversionedGuide } from '../state/readers/lenient-guide-reader'
import { HIDDEN_TABS_KEY, isGuideKey, LOGIN_GUIDE_KEY, orgGuideKey, toolsKey } from '../state/records/storage-keys'
import { openSalesforcePageMirror, type SalesforcePageMirror } from '../state/stored/salesforce-page-mirror'
import { diagnosisText } from './card/not-found-report'
import type { ContentScriptLifetime } from './content-script-lifetime'
import { decide, type Scene } from './decide-scene'
import { FrameDrawPermission, TopFrameDrawGrant } from './frames/draw-permission'
import { OverlayRenderer, type OverlayStatus } from './overlay/overlay-renderer'
import { Reporter } from './sighting-reporter'
import { MissingTargetTimer } from './timing/missing-target-timer'
import { hasTextInsteadOfPlaceholder, trackFilledFields } from './watch/field-fill-tracker'
import { PageWatcher } from './watch/page-watcher'
import { StalePageBoxes } from './watch/stale-page-boxes'

const IS_TOP = window === window.top

/** Guides this page until its life ends. Rejects when the extension is gone. */
export async function guidePage(life: ContentScriptLifetime): Promise<void> {
  const place = salesforceHostOf(location.href)
  if (place === null || !(IS_TOP || isFormFrame(place))) return life.end()
  const keys =
    place.kind === 'org'
      ? [orgGuideKey(place.org.key), toolsKey(place.org.key), LOGIN_GUIDE_KEY, HIDDEN_TABS_KEY]
      : null
  const shelf = await openSalesforcePageMirror(keys, life.signal)
  const isClosed = shelf.state.hiddenTabs.length > 0 && (await isHiddenHere())
  if (life.signal.aborted) return
  new GuidedPage(life, place, shelf, isClosed)
}

/**
 * In frames, only the reset form concerns us, with what Salesforce may put in its place: also a login, when the session is
 * over. And the form with the e-mail address.
 */
const FRAME_KINDS: readonly PageKind[] = [
  'reset-form',
  'refused',
  'reset-done',
  'identity-check',
  'login',
  'personal-information',
]

function isFormFrame(place: SalesforceHost): boolean {
  return FRAME_KINDS.includes(pageKind(place, location.href, DOCUMENT_MARKS))
}

/** Classic's pages have no shadow roots: what they hold can be asked of the document. */
const DOCUMENT_MARKS: PageMarks = marksIn((mark) => [...document.querySelectorAll(mark)], isVisible)

async function isHiddenHere(): Promise<boolean> {
  const reply = await requestFromBackground({ kind: 'is-card-hidden' })
  return reply.ok && reply.yes === true
}

/** Pages hide frames by making them small (CSS px); in those nothing is to be shown. */
const LEAST_WIDTH = 120
const LEAST_HEIGHT = 60

const hasRoom = (): boolean => window.innerWidth >= LEAST_WIDTH && window.innerHeight >= LEAST_HEIGHT

/** Nothing that is missing or uncertain now could still come. */
const isCertain = (scene: Scene): boolean =>
  scene.kind === 'nothing' || (scene.kind === 'pointing' && scene.found.sure === 'yes')

class GuidedPage {
  readonly #life: ContentScriptLifetime
  readonly #place: SalesforceHost
  readonly #shelf: SalesforcePageMirror
  readonly #watch: PageWatcher
  readonly #isFilled: View['isFilled']
  /** The person had searched before this script came (an update, a reload): what stands in the box is what they typed. */
  readonly #hadSearched: boolean
  readonly #stage: OverlayRenderer
  readonly #reporter: Reporter
  readonly #claim: FrameDrawPermission
  readonly #floor: TopFrameDrawGrant
  readonly #patience: MissingTargetTimer
  readonly #leftovers: StalePageBoxes
  #isClosed: boolean

  constructor(life: ContentScriptLifetime, place: SalesforceHost, shelf: SalesforcePageMirror, isClosed: boolean) {
    const { signal } = life
    this.#life = life
    this.#place = place
    this.#shelf = shelf
    this.#isClosed = isClosed
    this.#reporter = new Reporter(signal)
    this.#watch = new PageWatcher(() => this.#look(), signal)
    this.#isFilled = trackFilledFields(this.#watch.requestLook, signal)
    this.#hadSearched = this.#guide()?.progress.seen === 'search'
    this.#patience = new MissingTargetTimer(this.#watch.requestLook, signal)
    this.#claim = new FrameDrawPermission(this.#watch.requestLook, signal)
    this.#floor = new TopFrameDrawGrant(this.#watch.requestLook, signal)
    this.#leftovers = new StalePageBoxes(this.#watch.requestLook, signal)
    this.#stage = new OverlayRenderer(
      place,
      { onClose: () => this.#close(), onRemovedByPage: () => this.#watch.requestLook() },
      signal,
    )
    shelf.onChange = () => this.#look()
    onMessage((message) => this.#answer(message as BackgroundToContent), signal)
    document.addEventListener('visibilitychange', () => this.#reporter.again(), { signal })
    window.addEventListener('focus', () => this.#comeToFront(), { signal })
    window.addEventListener('pageshow', (event) => event.persisted && void shelf.refresh(), {
      signal,
    })
    window.addEventListener('pagehide', () => this.#claim.release(), { signal })
    this.#watch.start()
  }

  /** The running guide of this page's org; on a shared login page, the one that leads through it. */
  #guide(): UnversionedGuide | null {
    const { guides } = this.#shelf.state
    if (this.#place.kind === 'login') return guideForSharedLogin(Object.values(guides))
    const own = guides[orgGuideKey(this.#place.org.key)]
    return own !== undefined && isRunning(own.progress) ? own : null
  }

  #isNeeded(): boolean {
    const { guides } = this.#shelf.state
    const entries = Object.entries(guides)
    return this.#guide() !== null || entries.some(([key, { progress }]) => isGuideKey(key) && isRunning(progress))
  }

  #look(): void {
    if (!this.#life.checkAlive()) return
    if (!this.#isNeeded()) {
      this.#life.end()
      return
    }
    const progress = this.#guide()?.progress ?? null
    const { readingStatus } = this.#watch
    if (readingStatus === 'catching-up' && progress !== null && !this.#isClosed) return // it looks again when it has caught up
    const view = this.#view()
    const sighting = sight(view)
    const scene = decide({
      progress,
      sighting,
      findForStep: (step) => findForStep(sighting, step, view),
      isTop: IS_TOP,
      isClosed: this.#isClosed,
      hasYielded: this.#floor.isGranted,
      isReadable: readingStatus === 'complete',
      ...this.#patience.statusFor(`${sighting.page} ${progress?.moved?.to ?? sighting.step} ${sighting.isAbsent}`),
    })
    this.#patience.setMissing(!isCertain(scene) || sighting.isAbsent)
    if (readingStatus === 'complete') this.#reporter.report(sighting, progress)
    this.#show(scene, sighting, progress, view)
    this.#floor.checkStillDrawing()
  }

  #view(): View {
    const { index } = this.#watch
    this.#leftovers.recordBoxes(pageKind(this.#place, location.href, marksOf({ index, isVisible })), index)
    return {
      place: this.#place,
      address: location.href,
      document,
      index,
      isVisible: (element) => isVisible(element) && !this.#leftovers.isStale(element),
      isFilled: (field) => this.#isFilled(field) || (this.#hadSearched && hasTextInsteadOfPlaceholder(field)),
    }
  }

  #show(scene: Scene, { hasSearchButton, typeText }: Sighting, progress: Progress | null, view: View): void {
    const wanted = IS_TOP || this.#mayDraw(scene) ? scene : ({ kind: 'nothing' } as const)
    const shape = { hasSearchButton, isReset: progress?.reset != null }
    this.#stage.show(wanted, {
      shape,
      progress,
      typeText,
      tools: this.#toolNames(),
      diagnose: (missing) => diagnosisText(missing, view),
    })
  }

  #toolNames(): readonly string[] {
    const { toolNames } = this.#shelf.state
    return this.#place.kind === 'org' ? (toolNames[toolsKey(this.#place.org.key)] ?? []) : []
  }

  /** A frame draws only with the top frame's consent, which also proves that the top page is Salesforce. */
  #mayDraw(scene: Scene): boolean {
    if (scene.kind === 'nothing' || scene.kind === 'looking' || !hasRoom()) this.#claim.release()
    else if (!this.#claim.isGranted) void this.#claim.request()
    return this.#claim.isGranted
  }

  #comeToFront(): void {
    this.#reporter.again()
    this.#watch.requestLook()
  }

  #close(): void {
    this.#isClosed = true
    this.#look()
    void requestFromBackground({ kind: 'card-closed' })
  }

  async #answer(message: BackgroundToContent): Promise<boolean | OverlayStatus | undefined> {
    switch (message.kind) {
      case 'ping':
        return true
      case 'overlay-status':
        return this.#stage.status
      case 'is-drawing':
        return this.#claim.isDrawing
      case 'yield-to-frame': {
        if (!IS_TOP || this.#isClosed || !this.#floor.grantTo(message.frameId)) return false
        this.#look()
        return true
      }
      case 'resume-after-frame':
        this.#floor.takeBack(message.frameId)
        break
      case 'focus-card':
        this.#stage.focusCard()
        break
      case 'pending-writes':
        this.#shelf.applyPendingWrites(message)
        break
      default:
        this.#isClosed = message.kind === 'hide-card'
        this.#stage.allowInsertingAgain()
    }
    this.#look()
    return undefined
  }
}
