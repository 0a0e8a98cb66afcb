// Where a fault strikes: one browser with a profile of its own, a tab in which somebody walks, and the browser's console log.
import { join } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { launchChromium, newProfile } from '../../e2e/support/chromium'
import { linesOfOurs, loggingTo } from '../../e2e/support/console-log'
import { copyOf } from '../../e2e/support/extension-copy'
import { openTab, startGuide } from '../../e2e/support/testbed'
import { until } from '../../e2e/support/until'
import { type PracticeOrg, SHORT_LATENCY, startPracticeOrg } from '../../practice-org/server'

export class FaultyWalk {
  readonly #profile = newProfile()
  readonly #copy = copyOf('dist/chrome')
  readonly #org: PracticeOrg
  readonly #said: string[] = []
  #browser: Browser | undefined
  #page: Page | undefined
  #launches = 0
  #updates = 0

  private constructor(org: PracticeOrg) {
    this.#org = org
  }

  static async start(): Promise<FaultyWalk> {
    const faultyWalk = new FaultyWalk(await startPracticeOrg({ defaults: { latency: SHORT_LATENCY } }))
    await faultyWalk.launch()
    return faultyWalk
  }

  get browser(): Browser {
    if (this.#browser === undefined) throw new Error('No browser was launched')
    return this.#browser
  }

  /** The tab in which somebody walks. */
  get page(): Page {
    if (this.#page === undefined) throw new Error('No tab was opened')
    return this.#page
  }

  /** How often the token was reset in the walk's org. */
  readonly resets = (org: string): number => this.#org.resets(org)

  /** Begins a walk in an org of its own. */
  async begin(org: string, settings: Parameters<PracticeOrg['configure']>[1], address: string): Promise<void> {
    this.#org.configure(org, settings)
    await this.open(address)
    await startGuide(this.browser)
  }

  async open(address: string): Promise<void> {
    this.#page = await openTab(this.browser, address)
  }

  /** Starts the browser, or starts it again, on the same profile. */
  async launch(): Promise<void> {
    this.#collect()
    this.#launches += 1
    this.#browser = await launchChromium({
      port: this.#org.port,
      profile: this.#profile.path,
      extension: this.#copy.folder,
      args: loggingTo(this.#log),
    })
  }

  /** The browser dies at once, as when the power fails. */
  async kill(): Promise<void> {
    const process = this.browser.process()
    process?.kill('SIGKILL')
    await until('the browser is gone', () => process === null || process.signalCode !== null)
  }

  /** Installs a later version over the one that runs. Gives its number. */
  async update(): Promise<string> {
    this.#updates += 1
    const version = `9.9.${this.#updates}`
    this.#copy.rewrite((manifest) => ({ ...manifest, version }))
    await this.browser.installExtension(this.#copy.folder)
    return version
  }

  /** What the extension has said to consoles since the last time; nothing when all is well. */
  errors(): string[] {
    this.#collect()
    return this.#said.splice(0)
  }

  async close(): Promise<void> {
    await this.browser.close()
    await this.#org.close()
    await this.#profile.remove()
    this.#copy.remove()
  }

  get #log(): string {
    return join(this.#profile.path, `console-${this.#launches}.log`)
  }

  #known = 0

  #collect(): void {
    if (this.#launches === 0) return
    const lines = linesOfOurs(this.#log)
    this.#said.push(...lines.slice(this.#known))
    this.#known = lines.length
  }
}
