// What tests of missing targets share: the pages, what the card says, and typing into the ringed box.
import type { Page } from 'puppeteer-core'
import { centre, type Sight } from './overlay-reader'
import { sightOf } from './testbed'

export const settings = (org: string) =>
  `https://${org}.lightning.force.com/lightning/settings/personal/PersonalInformation/home`

export const says =
  (text: string) =>
  ({ card, ring }: Sight) =>
    ring === null && card.text.includes(text)

export async function typeIntoRing(page: Page, text: string): Promise<void> {
  const { ring } = await sightOf(page, ({ card, ring }) => card.step === 'quick-find' && ring !== null)
  await page.mouse.click(...centre(ring?.box ?? { x: 0, y: 0, width: 0, height: 0 }))
  await page.keyboard.type(text)
}
