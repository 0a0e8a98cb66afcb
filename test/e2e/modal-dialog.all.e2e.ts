// A login in a modal dialog of the page: everything outside of it is inert, our card too. The ring leads through it all the
// same, and the card says why its buttons do not work.
import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { centre } from './support/overlay-reader'
import { sightOf, useTestbed } from './support/testbed'

const LOGIN = 'https://modal.my.salesforce.com/'
const inChromium = useTestbed()
const inFirefox = useTestbed({ firefoxHosts: ['modal.my.salesforce.com', 'modal.lightning.force.com'] })

/** As branded pages do: the form moves into a dialog that opens at once. */
const intoDialog = (page: Page) =>
  page.evaluate(() => {
    const dialog = document.createElement('dialog')
    const form = document.querySelector('input[type=password]')?.closest('form')
    if (!form) throw new Error('no form')
    document.body.append(dialog)
    dialog.append(form)
    dialog.showModal()
  })

test.each([
  ['Chromium', inChromium],
  ['Firefox', inFirefox],
] as const)(
  'in %s, the ring leads through the form, and the card says that it cannot be clicked',
  async (_name, testbed) => {
    testbed.org.configure('modal', { loggedIn: false })
    const page = await testbed.open(LOGIN)
    await intoDialog(page)
    await testbed.start()
    await page.bringToFront()
    const { card, ring } = await sightOf(page, ({ ring }) => ring !== null)
    expect(card.step).toBe('log-in')
    expect(card.text).toContain('only it can be clicked')
    await page.mouse.click(...centre(ring?.box ?? card.box))
    await page.keyboard.type('somebody@example.com')
    const next = await sightOf(page, ({ ring: other }) => other !== null && other.box.y !== ring?.box.y)
    await page.evaluate(() => document.querySelector('dialog')?.close())
    await page.evaluate(() =>
      document.querySelector('dialog')?.replaceWith(...(document.querySelector('dialog')?.childNodes ?? [])),
    )
    const after = await sightOf(
      page,
      ({ card, ring }) => ring !== null && !card.text.includes('only it can be clicked'),
    )
    expect(next.card.step).toBe(after.card.step)
    await page.close()
  },
)
