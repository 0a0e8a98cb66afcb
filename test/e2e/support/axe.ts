// What axe finds in a page of ours, and in the card, whose closed root it cannot enter: it gets a copy in a root that is open.
import axe from 'axe-core'
import type { Frame, Page } from 'puppeteer-core'
import { inClosedRoot } from './closed-shadow-root'

const OVERLAY = 'token-guide'

export interface AxeOptions {
  /** A selector of what is examined; the whole page without. */
  readonly inside?: string
  /** What is open lies over the rest: of that, some targets are half in sight. */
  readonly isCovered?: boolean
  /** The words are made up: one that stands in two texts may be two words. */
  readonly isMadeUp?: boolean
}

/** Each finding by its rule, with the elements it is about. */
export async function axeFindings(
  page: Page,
  { inside, isCovered = false, isMadeUp = false }: AxeOptions = {},
): Promise<string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(
    async (inside, measuresTargets, comparesNames) => {
      const checker = (globalThis as unknown as { axe: typeof axe }).axe
      const context = (inside === undefined ? null : document.querySelector(inside)) ?? document
      // Off by default, because it is of WCAG 2.2: targets of at least 24 px.
      const { violations } = await checker.run(context, {
        resultTypes: ['violations'],
        preload: false,
        rules: {
          'target-size': { enabled: measuresTargets },
          'label-content-name-mismatch': { enabled: comparesNames },
        },
      })
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)
    },
    inside,
    !isCovered,
    !isMadeUp,
  )
}

interface OverlayCopy {
  readonly html: string
  readonly styles: readonly string[]
}

/** Runs in the page, on the closed root. */
function copyOverlay(this: ShadowRoot): OverlayCopy {
  const styles = [...this.adoptedStyleSheets].map(({ cssRules }) =>
    [...cssRules].map(({ cssText }) => cssText).join('\n'),
  )
  return { html: this.innerHTML, styles }
}

/** The same of the card in a frame; `blank` is any page, which becomes its copy's. */
export async function axeFindingsInCard(frame: Frame, blank: Page): Promise<string[]> {
  const copy = await inClosedRoot(frame, copyOverlay)
  if (copy === null) throw new Error('There is no overlay')
  await blank.goto('about:blank')
  await blank.evaluate(
    ({ html, styles }, name) => {
      const host = document.createElement(name)
      document.documentElement.append(host)
      const root = host.attachShadow({ mode: 'open' })
      root.innerHTML = html
      root.adoptedStyleSheets = styles.map((style) => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(style)
        return sheet
      })
      root.querySelector<HTMLElement>('[popover]')?.showPopover()
    },
    copy,
    OVERLAY,
  )
  return axeFindings(blank, { inside: OVERLAY })
}
