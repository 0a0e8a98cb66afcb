// Counts what costs time in the script's own world in a page: instead of seconds, which a busy machine makes up.
import type { Page } from 'puppeteer-core'
import { LONE } from '../../../src/salesforce/dom/shadow-root-walker'
import { extensionId } from './extension'
import { ourWorld, type World } from './script-worlds'

export interface Counts {
  /** Calls that search the document. */
  readonly searches: number
  /** Of them, those for the first element of a lone class, id or tag: the browser needs a thirtieth of the time for them. */
  readonly lookups: number
  /** Elements that were compared with a selector. */
  readonly comparisons: number
  /** Questions that may make the browser lay out the page. */
  readonly layouts: number
  /** Nodes that an observer was set on. */
  readonly observations: number
  readonly timers: number
  readonly frames: number
}

/** Runs in our world. */
function count(lone: RegExp): void {
  const counts = { searches: 0, lookups: 0, comparisons: 0, layouts: 0, observations: 0, timers: 0, frames: 0 }
  const watch = (
    owner: object | undefined,
    names: readonly string[],
    what: keyof typeof counts,
    isCounted = (_argument: unknown): boolean => true,
  ): void => {
    for (const name of names) {
      const real = (owner as Record<string, unknown> | undefined)?.[name]
      if (typeof real !== 'function') continue
      Object.defineProperty(owner, name, {
        configurable: true,
        writable: true,
        value(this: unknown, ...args: unknown[]) {
          if (isCounted(args[0])) counts[what] += 1
          return real.apply(this ?? globalThis, args)
        },
      })
    }
  }
  const searching = [
    'querySelector',
    'querySelectorAll',
    'getElementsByTagName',
    'getElementsByClassName',
    'getElementById',
  ]
  const isLone = (query: unknown): boolean => typeof query === 'string' && lone.test(query)
  for (const { prototype } of [Document, DocumentFragment, Element]) {
    watch(prototype, ['querySelector'], 'lookups', isLone)
    watch(prototype, searching, 'searches')
  }
  watch(Element.prototype, ['matches', 'closest'], 'comparisons')
  watch(Element.prototype, ['getBoundingClientRect', 'getClientRects', 'checkVisibility'], 'layouts')
  for (const { prototype } of [Document, ShadowRoot])
    watch(prototype, ['elementFromPoint', 'elementsFromPoint'], 'layouts')
  for (const { prototype } of [MutationObserver, IntersectionObserver, ResizeObserver]) {
    watch(prototype, ['observe'], 'observations')
  }
  watch(globalThis, ['getComputedStyle'], 'layouts')
  watch(globalThis, ['setTimeout', 'setInterval'], 'timers')
  watch(globalThis, ['requestAnimationFrame'], 'frames')
  Object.assign(globalThis, { counts })
}

/** What our script in the page's top frame does from now on. */
export async function countIn(page: Page): Promise<{ now(): Promise<Counts> }> {
  const world: World = await ourWorld(page, await extensionId(page.browser()))
  await world.run(`(${count.toString()})(${LONE})`)
  return { now: async () => (await world.run('({ ...counts })')) as Counts }
}

export const since = (before: Counts, after: Counts): Counts => ({
  searches: after.searches - before.searches,
  lookups: after.lookups - before.lookups,
  comparisons: after.comparisons - before.comparisons,
  layouts: after.layouts - before.layouts,
  observations: after.observations - before.observations,
  timers: after.timers - before.timers,
  frames: after.frames - before.frames,
})
