// The card: its buttons, its keyboard, its manners.
import { expect, test } from 'vitest'
import { openPopup, openPopupTab, press, statuses } from './support/extension'
import { centre, type Sight, seen } from './support/overlay-reader'
import { personAt } from './support/person'
import { sightOf, useTestbed } from './support/testbed'
import { until } from './support/until'

const testbed = useTestbed()
const home = (org: string) => `https://${org}.lightning.force.com/lightning/page/home`
const settings = (org: string) =>
  `https://${org}.lightning.force.com/lightning/settings/personal/PersonalInformation/home`

const isAt =
  (step: string) =>
  ({ card }: Sight) =>
    card.step === step

const button = ({ card }: Sight, action: string): [number, number] => {
  const box = card.actions[action]
  if (box === undefined) throw new Error(`The card has no "${action}"`)
  return centre(box)
}

test('Skip and Back move the guide until the page says otherwise', async () => {
  const page = await testbed.open(home('card-one'))
  await testbed.start()
  await page.mouse.click(...button(await sightOf(page, isAt('open-settings')), 'skip'))
  await page.mouse.click(...button(await sightOf(page, isAt('quick-find')), 'back'))
  await page.mouse.click(...button(await sightOf(page, isAt('open-settings')), 'back'))
  await page.mouse.click(...button(await sightOf(page, isAt('log-in')), 'skip'))
  await page.mouse.click(...button(await sightOf(page, isAt('open-settings')), 'skip'))
  await sightOf(page, isAt('quick-find'))
  const popup = await openPopup(testbed.browser)
  expect((await statuses(popup))['open-settings']).toBe('skipped')
  expect((await statuses(popup))['quick-find']).toBe('current')
  await popup.close()
  await page.goto(settings('card-one'))
  await sightOf(page, ({ card }) => card.step === 'quick-find' && card.placement === 'target')
  await page.goto(home('card-one'))
  await sightOf(page, ({ card }) => card.step === 'open-settings' && card.placement === 'target')
  await page.close()
})

test('Close hides the card in this tab, also after a reload, until the popup brings it back', async () => {
  const page = await testbed.open(home('card-two'))
  await testbed.start()
  const other = await testbed.open(home('card-two'))
  await sightOf(other, isAt('open-settings'))
  await page.bringToFront()
  await sightOf(page, isAt('open-settings'))
  // A tab that has just come to the front may move its card once more, and a click on a card that has just moved does not count.
  await until('the card is gone', async () => {
    const sight = await seen(page)
    if (sight !== null) await page.mouse.click(...button(sight, 'close'))
    return sight === null
  })
  await page.goto(settings('card-two'))
  await other.bringToFront()
  await sightOf(other, isAt('open-settings'))
  await page.bringToFront()
  await page.waitForSelector('.onesetupSetupNavTree input')
  expect(await seen(page)).toBeNull()
  await testbed.start()
  await sightOf(page, isAt('quick-find'))
  await Promise.all([page.close(), other.close()])
})

test('"I don\'t see this" opens help for the step', async () => {
  const page = await testbed.open(home('card-three'))
  await testbed.start()
  const before = await sightOf(page, isAt('open-settings'))
  expect(before.card.hasTroubles).toBe(false)
  await page.mouse.click(...button(before, 'trouble'))
  const { card } = await sightOf(page, ({ card }) => card.hasTroubles)
  expect(card.text).toContain('not behind the gear')
  await page.close()
})

test('the keyboard reaches the card, Escape closes it, and the focus of the page is never taken', async () => {
  const page = await testbed.open(settings('card-four'))
  const box = await page.waitForSelector('.onesetupSetupNavTree input')
  await box?.focus()
  await testbed.start()
  await sightOf(page, isAt('quick-find'))
  expect(await page.evaluate(() => document.activeElement?.matches('.onesetupSetupNavTree input'))).toBe(true)
  const isInCard = () => page.evaluate(() => document.activeElement?.localName === 'token-guide')
  await until('Tab reaches the card', async () => {
    await page.keyboard.press('Tab')
    return isInCard()
  })
  await page.keyboard.press('Escape')
  await until('the card is gone', async () => (await seen(page)) === null)
  await page.close()
})

test('a text to type is exactly that, and the label stands as on the page', async () => {
  testbed.org.configure('card-five', { language: 'fr' })
  const page = await testbed.open(settings('card-five'))
  await testbed.start()
  const { card, ring } = await sightOf(page, ({ card, ring }) => card.step === 'quick-find' && ring !== null)
  expect(card.sentence).toContain('“Recherche rapide”')
  await page.mouse.click(...centre(ring?.box ?? card.box))
  await page.keyboard.type(card.typeText ?? '')
  const entry = await sightOf(page, isAt('open-reset-page'))
  expect(entry.card.sentence).toContain('“Réinitialiser mon jeton de sécurité”')
  await page.close()
})

test('a modal of the page covers the overlay; it comes back after it', async () => {
  const page = await testbed.open(home('card-six'))
  await testbed.start()
  await sightOf(page, isAt('open-settings'))
  await page.evaluate(() => {
    const modal = document.createElement('div')
    modal.id = 'modal'
    modal.style.cssText = 'position:fixed;inset:0;z-index:99999;background:#0008'
    document.body.append(modal)
  })
  await until('the overlay is hidden', async () => (await seen(page)) === null)
  await page.evaluate(() => document.getElementById('modal')?.remove())
  await sightOf(page, ({ card, ring }) => card.step === 'open-settings' && ring !== null)
  await page.close()
})

test('the ring follows its target through scrolling, moving and resizing', async () => {
  testbed.org.configure('card-seven', { ui: 'classic' })
  const page = await testbed.open('https://card-seven.my.salesforce.com/ui/setup/Setup?setupid=PersonalSetup')
  await testbed.start()
  await sightOf(page, ({ card, ring }) => card.step === 'quick-find' && ring !== null)
  const field = await page.$('td.oLeft input')
  const isAround = () =>
    until('the ring is around the field again', async () => {
      const [sight, target] = [await seen(page), await field?.boundingBox()]
      if (sight?.ring == null || target == null) return false
      const { box } = sight.ring
      return [target.x - box.x, target.y - box.y].every((gap) => gap >= 0 && gap <= 8)
    })
  const move = (css: string) => field?.evaluate((input, css) => input.setAttribute('style', css), css)
  await move('position:relative;left:40px;top:60px;transition:none')
  await isAround()
  await move('position:relative;left:0;top:200px;transition:top 300ms')
  await isAround()
  await move('width:90px;height:40px')
  await isAround()
  await page.setViewport({ width: 700, height: 500 })
  await isAround()
  await page.evaluate(() => {
    document.body.style.minHeight = '3000px'
    window.scrollTo(0, 80)
  })
  await isAround()
  await page.close()
})

test('the ring follows through nested scrolling and when the page renders its target anew', async () => {
  testbed.org.configure('card-ten', { ui: 'classic' })
  const page = await testbed.open('https://card-ten.my.salesforce.com/ui/setup/Setup?setupid=PersonalSetup')
  await testbed.start()
  await sightOf(page, ({ ring }) => ring !== null)
  await page.evaluate(() => {
    const field = document.querySelector('td.oLeft input')
    const box = document.createElement('div')
    box.id = 'scroller'
    box.style.cssText = 'height:90px;overflow:auto'
    field?.replaceWith(box)
    box.innerHTML =
      '<div style="height:60px"></div><input type="text" placeholder="Anew"><div style="height:300px"></div>'
  })
  await sightOf(page, ({ card, ring }) => ring !== null && card.sentence.includes('Anew'))
  await sightOf(page, ({ card }) => card.spoken.includes('Anew'), 'the words for a screen reader')
  await page.evaluate(() => document.getElementById('scroller')?.scrollTo(0, 40))
  await until('the ring has followed', async () => {
    const target = await (await page.$('#scroller input'))?.boundingBox()
    const box = (await seen(page))?.ring?.box
    return target != null && box !== undefined && target.y - box.y >= 0 && target.y - box.y <= 8
  })
  await page.close()
})

test('a target that is scrolled away docks the card, which brings it back', async () => {
  testbed.org.configure('card-eight', { ui: 'classic' })
  const page = await testbed.open('https://card-eight.my.salesforce.com/ui/setup/Setup?setupid=PersonalSetup')
  await testbed.start()
  await sightOf(page, ({ ring }) => ring !== null)
  await page.evaluate(() => {
    document.body.style.minHeight = '4000px'
    window.scrollTo(0, 2500)
  })
  const away = await sightOf(page, ({ card, ring }) => card.placement === 'docked' && ring === null)
  await page.mouse.click(...button(away, 'show'))
  await sightOf(page, ({ card, ring }) => card.placement === 'target' && ring !== null)
  await page.close()
})

test('at the end the card leads to our own page, where the person says that the token is saved', async () => {
  const page = await testbed.open(home('card-save'))
  await testbed.start()
  const { card } = await personAt(page).followUntil(({ card }) => card.step === 'save-token')
  expect(card.actions).not.toHaveProperty('toggle')
  await page.mouse.click(...button(await sightOf(page, isAt('save-token')), 'open-checklist'))
  const target = await testbed.browser.waitForTarget((each) =>
    each.url().endsWith('popup.html?guide=guide%3Acard-save'),
  )
  const checklist = (await target.page()) ?? expect.unreachable('no page')
  await press(checklist, 'saved')
  await checklist.waitForSelector('[data-form="place"]')
  await until('the card is gone', async () => (await seen(page)) === null)
  await Promise.all([checklist.close(), page.close()])
})

test('the popup page as an ordinary tab acts on the Salesforce tab used last', async () => {
  const page = await testbed.open(home('card-nine'))
  const popup = await openPopupTab(testbed.browser)
  expect(await popup.evaluate(() => document.querySelector('[data-org]')?.textContent)).toBe('card-nine')
  await press(popup, 'start')
  await sightOf(page, isAt('open-settings'))
  await until('the checklist follows', async () => (await statuses(popup))['open-settings'] === 'current')
  await Promise.all([page.close(), popup.close()])
})
