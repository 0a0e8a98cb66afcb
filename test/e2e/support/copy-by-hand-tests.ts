// Where the browser refuses the clipboard, the message for the administrator is shown, and one click selects it: on the card
// and in the popup, in whichever browser.
import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { clickInPopupTab, expectWhole, form, offersMessage, pasted, pressWithControl } from './admin-message'
import { inClosedRoot } from './closed-shadow-root'
import { openPopupTab } from './extension'
import { settings, typeIntoRing } from './not-found'
import { centre, type Sight } from './overlay-reader'
import { says } from './popup'
import { refuseClipboardToCard, refuseClipboardToPage } from './refused-clipboard'
import { sightOf, type Testbed } from './testbed'

const BY_HAND = 'Select the text and copy it.'

/** Clicks the button, then the text that is shown instead, and copies it. */
async function copyFromCardByHand(page: Page, { card, frame }: Sight): Promise<void> {
  await refuseClipboardToCard(frame)
  await page.mouse.click(...centre(card.actions['copy-admin-message'] ?? card.box))
  const shown = await sightOf(page, ({ card }) => card.text.includes(BY_HAND), 'the text is shown')
  expect(shown.card.text).toContain('Hello, A tool logs in to Salesforce')
  const inCard = await inClosedRoot(frame, function () {
    const text = this.querySelector('.troubles > pre')
    text?.scrollIntoView({ block: 'nearest' })
    const card = this.querySelector('[data-card]')?.getBoundingClientRect() ?? new DOMRect()
    const box = text?.getBoundingClientRect() ?? new DOMRect()
    const top = Math.max(box.top, card.top)
    return { x: box.x - card.x + box.width / 2, y: (top + Math.min(box.bottom, card.bottom)) / 2 - card.y }
  })
  if (inCard === null) expect.unreachable('the card is gone')
  await page.mouse.click(shown.card.box.x + inCard.x, shown.card.box.y + inCard.y)
  await pressWithControl(page, 'c')
}

export function testCopyByHand(testbed: Testbed): void {
  test('where the clipboard is refused, the popup shows the message, and one click selects it', async () => {
    testbed.org.configure('hand-popup', { form: 'no-privileges' })
    const page = await testbed.open(form('hand-popup'))
    await testbed.start()
    await sightOf(page, offersMessage, 'the card offers it')
    const popup = await openPopupTab(testbed.browser)
    await refuseClipboardToPage(popup)
    await clickInPopupTab(popup, '[data-action=copy-admin-message]')
    await says(popup, '[data-notice=admin] [role=status]', BY_HAND)
    await clickInPopupTab(popup, '[data-admin-message]')
    await pressWithControl(popup, 'c')
    expectWhole(await pasted(testbed.browser), 'does not show me the page')
    await Promise.all([popup.close(), page.close()])
  })

  test('the card, too', async () => {
    testbed.org.configure('hand-card', { hiddenEntry: true })
    const page = await testbed.open(settings('hand-card'))
    await testbed.start()
    await typeIntoRing(page, 'reset')
    await copyFromCardByHand(page, await sightOf(page, offersMessage, 'the message is offered'))
    expectWhole(await pasted(testbed.browser), 'have no entry “Reset My Security Token”')
    await page.close()
  })

  test('and the card in a frame', async () => {
    testbed.org.configure('hand-frame', { form: 'no-privileges' })
    const page = await testbed.open(form('hand-frame'))
    await testbed.start()
    await copyFromCardByHand(
      page,
      await sightOf(page, (sight) => offersMessage(sight) && sight.frame !== page.mainFrame()),
    )
    expectWhole(await pasted(testbed.browser), 'does not show me the page')
    await page.close()
  })
}
