// One page or frame under guidance: looks at the page, decides, reports, and hands the scene to the stage.
import { onMessage } from '../browser/messaging'
import { isRunning, type Progress } from '../guide/progress-state'
import { isVisible } from '../salesforce/dom/is-visible'
import { type SalesforceHost, salesforceHostOf } from '../salesforce/hosts/salesforce-host'
import { recognizePage } from '../salesforce/pages/all-page-kinds'
import { pageFacts } from '../salesforce/pages/recognition/page-facts'
import { factsOf, findForStep, type Sighting, sight, type View } from '../salesforce/read-sighting'
import { sharedLoginGuide } from '../state/guide-for-shared-login'
import { type BackgroundToContent, tellBackground } from '../state/messages/messages'
import type { KeptGuide } from '../state/readers/lenient-guide-reader'
import { HIDDEN_TABS_KEY, isGuideKey, orgGuideKey, PENDING_KEY, toolsKey } from '../state/records/storage-keys'
import { openSalesforcePageMirror, type SalesforcePageMirror } from '../state/stored/salesforce-page-mirror'
import { diagnosisText } from './card/not-found-report'
import type { Life } from './content-script-lifetime'
import { decide, type Scene } from './decide-scene'
import { FrameClaim, TopFloor } from './frames/tab-claim'
import { OverlayRenderer, type OverlayStatus } from './overlay/overlay-renderer'
import { Reporter } from './sighting-reporter'
import { Patience } from './timing/missing-target-timer'
import { holdsText, watchFilled } from './watch/field-fill-tracker'
import { Watch } from './watch/page-watcher'
import { Leftovers } from './watch/stale-page-boxes'

const IS_TOP = window === window.top

/** Guides this page until its life ends. Rejects when the extension is gone. */
export async function guidePage(life: Life): Promise<void> {
  const place = salesforceHostOf(location.href)
  if (place === null || !(IS_TOP || isFrameThatMatters(place))) return life.end()
  const keys =
    place.kind === 'org' ? [orgGuideKey(place.org.key), toolsKey(place.org.key), PENDING_KEY, HIDDEN_TABS_KEY] : null
  const shelf = await openSalesforcePageMirror(keys, life.signal)
  const isClosed = shelf.now.hiddenTabs.length > 0 && (await isHiddenHere())
  if (life.signal.aborted) return
  new GuidedPage(life, place, shelf, isClosed)
}

/** Frames that matter hold pages of Classic. Those have no shadow roots, so that the document can be asked for everything. */
function isFrameThatMatters(place: SalesforceHost): boolean {
  const findAll = (selector: string): Element[] => [...document.querySelectorAll(selector)]
  return recognizePage(pageFacts(place, location.href, findAll, isVisible)).mattersInFrame === true
}

async function isHiddenHere(): Promise<boolean> {
  const reply = await tellBackground({ kind: 'is-hidden' })
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
  readonly #life: Life
  readonly #place: SalesforceHost
  readonly #shelf: SalesforcePageMirror
  readonly #watch: Watch
  readonly #isFilled: View['isFilled']
  /** The person had searched before this script came (an update, a reload): what stands in the box is what they typed. */
  readonly #hadSearched: boolean
  readonly #stage: OverlayRenderer
  readonly #reporter: Reporter
  readonly #claim: FrameClaim
  readonly #floor: TopFloor
  readonly #patience: Patience
  readonly #leftovers: Leftovers
  #isClosed: boolean

  constructor(life: Life, place: SalesforceHost, shelf: SalesforcePageMirror, isClosed: boolean) {
    const { signal } = life
    this.#life = life
    this.#place = place
    this.#shelf = shelf
    this.#isClosed = isClosed
    this.#reporter = new Reporter(signal)
    this.#watch = new Watch(() => this.#look(), signal)
    this.#isFilled = watchFilled(this.#watch.look, signal)
    this.#hadSearched = this.#guide()?.progress.seen === 'search'
    this.#patience = new Patience(this.#watch.look, signal)
    this.#claim = new FrameClaim(this.#watch.look, signal)
    this.#floor = new TopFloor(this.#watch.look, signal)
    this.#leftovers = new Leftovers(this.#watch.look, signal)
    this.#stage = new OverlayRenderer(
      place,
      { onClose: () => this.#close(), onFallen: () => this.#watch.look() },
      signal,
    )
    shelf.onChange = () => this.#look()
    onMessage((message) => this.#answer(message as BackgroundToContent), signal)
    document.addEventListener('visibilitychange', () => this.#reporter.again(), { signal })
    window.addEventListener('focus', () => this.#comeToFront(), { signal })
    window.addEventListener('pageshow', (event) => event.persisted && void shelf.refresh(), {
      signal,
    })
    window.addEventListener('pagehide', () => this.#claim.letGo(), { signal })
    this.#watch.start()
  }

  /** The running guide of this page's org; on a shared login page, the one that leads through it. */
  #guide(): KeptGuide | null {
    const { guides } = this.#shelf.now
    if (this.#place.kind === 'login') return sharedLoginGuide(Object.values(guides))
    const own = guides[orgGuideKey(this.#place.org.key)]
    return own !== undefined && isRunning(own.progress) ? own : null
  }

  #isNeeded(): boolean {
    const { guides } = this.#shelf.now
    const entries = Object.entries(guides)
    return this.#guide() !== null || entries.some(([key, { progress }]) => isGuideKey(key) && isRunning(progress))
  }

  #look(): void {
    if (!this.#life.goesOn()) return
    if (!this.#isNeeded()) {
      this.#life.end()
      return
    }
    const progress = this.#guide()?.progress ?? null
    const { grasp } = this.#watch
    if (grasp === 'behind' && progress !== null && !this.#isClosed) return // it looks again when it has caught up
    const view = this.#view()
    const sighting = sight(view)
    const scene = decide({
      progress,
      sighting,
      findForStep: (step) => findForStep(sighting, step, view),
      isTop: IS_TOP,
      isClosed: this.#isClosed,
      hasYielded: this.#floor.hasYielded,
      isReadable: grasp === 'whole',
      ...this.#patience.at(`${sighting.page} ${progress?.moved?.to ?? sighting.step} ${sighting.isAbsent}`),
    })
    this.#patience.watch(!isCertain(scene) || sighting.isAbsent)
    if (grasp === 'whole') this.#reporter.report(sighting, progress)
    this.#show(scene, sighting, progress, view)
    this.#floor.check()
  }

  #view(): View {
    const { index } = this.#watch
    const page = { place: this.#place, address: location.href, index, isVisible }
    this.#leftovers.notice(recognizePage(factsOf(page)).name, index)
    return {
      ...page,
      document,
      isVisible: (element) => isVisible(element) && !this.#leftovers.isLeftover(element),
      isFilled: (field) => this.#isFilled(field) || (this.#hadSearched && holdsText(field)),
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
    const { toolNames } = this.#shelf.now
    return this.#place.kind === 'org' ? (toolNames[toolsKey(this.#place.org.key)] ?? []) : []
  }

  /** A frame draws only with the top frame's consent, which also proves that the top page is Salesforce. */
  #mayDraw(scene: Scene): boolean {
    if (scene.kind === 'nothing' || scene.kind === 'looking' || !hasRoom()) this.#claim.letGo()
    else if (!this.#claim.isGranted) void this.#claim.ask()
    return this.#claim.isGranted
  }

  #comeToFront(): void {
    this.#reporter.again()
    this.#watch.look()
  }

  #close(): void {
    this.#isClosed = true
    this.#look()
    void tellBackground({ kind: 'closed' })
  }

  async #answer(message: BackgroundToContent): Promise<boolean | OverlayStatus | undefined> {
    switch (message.kind) {
      case 'ping':
        return true
      case 'overlay-status':
        return this.#stage.status
      case 'is-drawing':
        return this.#claim.isDrawing
      case 'yield': {
        if (!IS_TOP || this.#isClosed || !this.#floor.yieldTo(message.frameId)) return false
        this.#look()
        return true
      }
      case 'resume':
        this.#floor.resume(message.frameId)
        break
      case 'focus-card':
        this.#stage.focusCard()
        break
      case 'changed':
        this.#shelf.takeUnstored(message)
        break
      default:
        this.#isClosed = message.kind === 'hide'
        this.#stage.tryAgain()
    }
    this.#look()
    return undefined
  }
}
