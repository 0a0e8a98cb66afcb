// One page or frame while a guide runs: reads the page, decides what to show, reports what was seen, and has it drawn.
import { onMessage } from '../browser/messaging'
import { isRunning } from '../guide/progress-state'
import { isVisible } from '../salesforce/dom/is-visible'
import { type SalesforceHost, salesforceHostOf } from '../salesforce/hosts/salesforce-host'
import { recognizePage } from '../salesforce/pages/all-page-kinds'
import { pageFacts } from '../salesforce/pages/recognition/page-facts'
import { factsOf, findForStep, type PageSnapshot, readSighting, type Sighting } from '../salesforce/read-sighting'
import { guideForSharedLogin } from '../state/guide-for-shared-login'
import { type BackgroundToContent, requestFromBackground } from '../state/messages/messages'
import type { UnversionedGuide } from '../state/readers/lenient-guide-reader'
import { isGuideKey, toolsKey, userKeyOf } from '../state/records/storage-keys'
import {
  openSalesforcePageMirror,
  type SalesforcePageMirror,
  storageKeysOfHost,
} from '../state/stored/salesforce-page-mirror'
import { activeGuide } from '../state/users-of-org'
import type { ContentScriptLifetime } from './content-script-lifetime'
import { decideScene, type Scene } from './decide-scene'
import { hasTextInsteadOfPlaceholder, trackFilledFields } from './fields/field-fill-tracker'
import { StaleQuickFindBoxes } from './fields/stale-quick-find-boxes'
import { FrameDrawPermission, TopFrameDrawGrant } from './frames/draw-permission'
import { showsFrameOf } from './frames/is-frame-shown'
import { OverlayRenderer, type OverlayStatus } from './overlay/overlay-renderer'
import { SightingReporter } from './sighting-reporter'
import { MissingTargetTimer } from './timing/missing-target-timer'
import { PageWatcher } from './watch/page-watcher'

const IS_TOP = window === window.top

/** Guides this page until `lifetime` ends. Rejects when the extension is gone. */
export async function guidePage(lifetime: ContentScriptLifetime): Promise<void> {
  const host = salesforceHostOf(location.href)
  if (host === null || !(IS_TOP || isFrameThatMatters(host))) return lifetime.end()
  const mirror = await openSalesforcePageMirror(storageKeysOfHost(host), lifetime.signal)
  const isClosed = mirror.state.closedCardTabs.length > 0 && (await isCardClosedHere())
  if (lifetime.signal.aborted) return
  new GuidedPage(lifetime, host, mirror, isClosed)
}

/** Frames that matter hold pages of Classic. They have no shadow roots, so the document is asked directly, without an index. */
function isFrameThatMatters(host: SalesforceHost): boolean {
  const findAll = (selector: string): Element[] => [...document.querySelectorAll(selector)]
  return recognizePage(pageFacts(host, location.href, findAll, isVisible)).mattersInFrame === true
}

async function isCardClosedHere(): Promise<boolean> {
  const reply = await requestFromBackground({ kind: 'is-card-hidden' })
  return reply.ok && reply.yes === true
}

/** Pages hide frames by making them small. In frames smaller than this (CSS px) nothing is shown. */
const MIN_WIDTH = 120
const MIN_HEIGHT = 60

const hasRoom = (): boolean => window.innerWidth >= MIN_WIDTH && window.innerHeight >= MIN_HEIGHT

/** The scene cannot change by waiting: nothing is missing or only likely. */
const isCertain = (scene: Scene): boolean =>
  scene.kind === 'nothing' || (scene.kind === 'pointing' && scene.found.sure === 'yes')

class GuidedPage {
  readonly #lifetime: ContentScriptLifetime
  readonly #host: SalesforceHost
  readonly #mirror: SalesforcePageMirror
  readonly #watcher: PageWatcher
  readonly #isFilled: PageSnapshot['isFilled']
  /** The person had searched before this script started (an update, a reload): what stands in the box is what they typed. */
  readonly #hadSearched: boolean
  readonly #renderer: OverlayRenderer
  readonly #reporter: SightingReporter
  readonly #drawPermission: FrameDrawPermission
  readonly #drawGrant: TopFrameDrawGrant
  readonly #missingTargetTimer: MissingTargetTimer
  readonly #staleQuickFindBoxes: StaleQuickFindBoxes
  #isClosed: boolean

  constructor(lifetime: ContentScriptLifetime, host: SalesforceHost, mirror: SalesforcePageMirror, isClosed: boolean) {
    const { signal } = lifetime
    this.#lifetime = lifetime
    this.#host = host
    this.#mirror = mirror
    this.#isClosed = isClosed
    this.#reporter = new SightingReporter(signal)
    this.#watcher = new PageWatcher(host, () => this.#onLook(), signal)
    this.#isFilled = trackFilledFields(this.#watcher.requestLook, signal)
    this.#hadSearched = this.#guide()?.progress.seen === 'search'
    this.#missingTargetTimer = new MissingTargetTimer(this.#watcher.requestLook, signal)
    this.#drawPermission = new FrameDrawPermission(this.#watcher.requestLook, signal)
    this.#drawGrant = new TopFrameDrawGrant(this.#watcher.requestLook, signal)
    this.#staleQuickFindBoxes = new StaleQuickFindBoxes(this.#watcher.requestLook, signal)
    this.#renderer = new OverlayRenderer(
      host,
      { onClose: () => this.#close(), onLookNeeded: () => this.#watcher.requestLook() },
      signal,
    )
    mirror.onChange = this.#watcher.look
    onMessage((message) => this.#answer(message as BackgroundToContent), signal)
    document.addEventListener('visibilitychange', () => this.#reporter.reportAgain(), { signal })
    window.addEventListener('focus', () => this.#comeToFront(), { signal })
    window.addEventListener('pageshow', (event) => event.persisted && void mirror.refresh(), {
      signal,
    })
    window.addEventListener('pagehide', () => this.#drawPermission.release(), { signal })
    this.#watcher.start()
  }

  /** The active guide of this page's org. On a shared login page, the guide that leads through it. */
  #guide(): UnversionedGuide | null {
    const { guides } = this.#mirror.state
    if (this.#host.kind === 'login') return guideForSharedLogin(Object.values(guides))
    return activeGuide(this.#guidesOfOrg())
  }

  /** On a page of an org, the mirror follows no guide of another one. */
  #guidesOfOrg(): readonly UnversionedGuide[] {
    return Object.values(this.#mirror.state.guides).filter(({ owner }) => owner.kind === 'org')
  }

  #isNeeded(): boolean {
    const { guides } = this.#mirror.state
    const entries = Object.entries(guides)
    return this.#guide() !== null || entries.some(([key, { progress }]) => isGuideKey(key) && isRunning(progress))
  }

  #onLook(): void {
    if (!this.#lifetime.checkAlive()) return
    if (!this.#isNeeded()) {
      this.#lifetime.end()
      return
    }
    const guide = this.#guide()
    const progress = guide?.progress ?? null
    const { hasReadAll } = this.#watcher
    if (!hasReadAll && progress !== null && !this.#isClosed) return // it looks again when it has caught up
    this.#watcher.index.startLook()
    const snapshot = this.#snapshot()
    const sighting = readSighting(snapshot)
    const scene = decideScene({
      progress,
      sighting,
      findForStep: (step) => findForStep(sighting, step, snapshot),
      isTop: IS_TOP,
      isClosed: this.#isClosed,
      hasYielded: this.#drawGrant.frameId !== null,
      ...this.#missingTargetTimer.statusFor(
        `${sighting.pageKind} ${progress?.moved?.to ?? sighting.step} ${sighting.isAbsent}`,
      ),
    })
    this.#missingTargetTimer.setMissing(!isCertain(scene) || sighting.isAbsent)
    this.#show(scene, sighting, guide)
    const isInSight = IS_TOP || this.#drawPermission.isGranted
    if (hasReadAll) this.#reporter.report(sighting, progress, isInSight)
    this.#drawGrant.checkStillDrawing()
  }

  #snapshot(): PageSnapshot {
    const { index } = this.#watcher
    const page = { host: this.#host, address: location.href, index, isVisible }
    this.#staleQuickFindBoxes.recordBoxes(recognizePage(factsOf(page)).name, index)
    return {
      ...page,
      document,
      isVisible: (element) => isVisible(element) && !this.#staleQuickFindBoxes.isStale(element),
      isFilled: (field) => this.#isFilled(field) || (this.#hadSearched && hasTextInsteadOfPlaceholder(field)),
    }
  }

  #show(scene: Scene, { hasSearchButton, typeText }: Sighting, guide: UnversionedGuide | null): void {
    const wanted = IS_TOP || this.#mayDraw(scene) ? scene : ({ kind: 'nothing' } as const)
    const progress = guide?.progress ?? null
    const resetAt = progress?.reset?.at ?? null
    this.#renderer.show(wanted, {
      moveLimits: { hasSearchButton, isReset: resetAt !== null },
      progress,
      typeText,
      tools: this.#toolNames(guide),
      user: guide?.label ?? '',
      resetAt,
      isUserAsked: this.#guidesOfOrg().some(({ asks }) => asks !== null),
    })
  }

  #toolNames(guide: UnversionedGuide | null): readonly string[] {
    const { toolNames } = this.#mirror.state
    if (guide?.owner.kind === 'org') return toolNames[toolsKey(userKeyOf(guide.owner))] ?? []
    return this.#host.kind === 'org' ? (toolNames[toolsKey(this.#host.org.key)] ?? []) : []
  }

  /** A frame draws only with the top frame's consent, which also proves that the top page is Salesforce. */
  #mayDraw(scene: Scene): boolean {
    if (scene.kind === 'nothing' || scene.kind === 'looking' || !hasRoom()) this.#drawPermission.release()
    else if (!this.#drawPermission.isGranted) void this.#drawPermission.request()
    return this.#drawPermission.isGranted
  }

  #comeToFront(): void {
    this.#reporter.reportAgain()
    this.#watcher.requestLook()
  }

  #close(): void {
    this.#isClosed = true
    this.#watcher.look()
    void requestFromBackground({ kind: 'card-closed' })
  }

  async #answer(message: BackgroundToContent): Promise<boolean | OverlayStatus | number | undefined> {
    switch (message.kind) {
      case 'ping':
        return true
      case 'end':
        this.#lifetime.end()
        break
      case 'overlay-status':
        return this.#drawGrant.frameId ?? this.#renderer.status
      case 'is-drawing':
        return this.#drawPermission.isDrawing
      case 'yield-to-frame': {
        if (!IS_TOP || this.#isClosed || this.#guide() === null) return false
        if (!showsFrameOf(message.hostname, this.#watcher.index, isVisible)) return false
        if (!this.#drawGrant.grantTo(message.frameId)) return false
        this.#watcher.look()
        return true
      }
      case 'resume-after-frame':
        this.#drawGrant.takeBack(message.frameId)
        break
      case 'focus-card':
        this.#renderer.toggleFocus()
        break
      case 'show-help':
        this.#renderer.showHelp()
        break
      case 'pending-writes':
        this.#mirror.applyPendingWrites(message)
        break
      default:
        this.#isClosed = message.kind === 'hide-card'
        this.#renderer.allowInsertingAgain()
    }
    this.#watcher.look()
    return undefined
  }
}
