// One browser walks its cells: a person who only follows the rings gets from the popup to a mailed token.
import { describe, expect, test } from 'vitest'
import { personAt } from '../e2e/support/person'
import { useTestbed } from '../e2e/support/testbed'
import { inScope } from '../scope'
import { allWalks, type BrowserName, fewWalks, type Walk } from './walks'

/** How often a person would try who was logged out or held up on the way. */
const isMailed = ({ card }: { card: { step: string } }) => card.step === 'find-mailbox'

/** So many cells share a browser: one that has walked for long is slow, and Firefox most of all. */
const CELLS_PER_BROWSER = 40

export function walkCells(browser: BrowserName): void {
  const cells = inScope(fewWalks(), allWalks())
  for (let first = 0; first < cells.length; first += CELLS_PER_BROWSER) {
    describe(`in ${browser}`, () => walkTogether(browser, cells.slice(first, first + CELLS_PER_BROWSER)))
  }
}

function walkTogether(browser: BrowserName, cells: readonly Walk[]): void {
  const firefoxHosts = [...new Set(cells.flatMap(hostsOf)), 'sso.acme.example', 'mailbox.example']
  const testbed = useTestbed({ allHosts: true, ...(browser === 'Firefox' ? { firefoxHosts } : {}) })

  test.each(cells.map((cell) => [cell.name, cell] as const))('%s', async (_name, { org, settings, from }) => {
    testbed.org.configure(org, settings)
    const page = await testbed.open(from)
    await testbed.start()
    await personAt(page).followUntil(isMailed)
    expect(testbed.org.resets(org)).toBe(1)
    expect(testbed.org.mails(org)).toHaveLength(1)
    await page.close()
  })
}

/** An org reached by an old host goes on to the main family's. */
const hostsOf = ({ hosts, org }: Walk): string[] => [
  ...Object.values(hosts),
  `${org}.my.salesforce.com`,
  `${org}.lightning.force.com`,
]
