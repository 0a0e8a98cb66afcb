// What axe finds in a page of ours.
import axe from 'axe-core'
import type { Page } from 'puppeteer-core'

/** Each finding by its rule, with the elements it is about. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const checker = (globalThis as unknown as { axe: typeof axe }).axe
    const { violations } = await checker.run(document)
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)
  })
}
