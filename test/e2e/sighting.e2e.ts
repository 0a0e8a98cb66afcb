// Guide by sighting: wherever the person goes, the right step shows, and ring and card are where they belong.
import { expect, test } from 'vitest'
import { type Box, centre, overlaysFromInside, overlaysOf, type Sight, seen } from './support/overlay-reader'
import { sightOf, useTestbed } from './support/testbed'
import { until } from './support/until'

const testbed = useTestbed()
const lightning = (org: string, path: string) => `https://${org}.lightning.force.com${path}`
const SETTINGS = '/lightning/settings/personal/PersonalInformation/home'
const RESET = '/lightning/settings/personal/ResetApiToken/home'

const isAt =
  (step: string, placement = 'target') =>
  ({ card }: Sight) =>
    card.step === step && card.placement === placement

const overlaps = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

test('the ring goes from the avatar to Settings when the card of the avatar opens, and back when it closes', async () => {
  const page = await testbed.open(lightning('sight-one', '/lightning/page/home'))
  await testbed.start()
  const avatar = await sightOf(page, isAt('open-settings'))
  await page.mouse.click(...centre(avatar.ring?.box ?? avatar.card.box))
  const settings = await sightOf(page, ({ card }) => card.sentence.includes('Settings'))
  expect(settings.ring?.box.y).toBeGreaterThan(avatar.ring?.box.y ?? 0)
  await page.keyboard.press('Escape')
  await sightOf(page, ({ card }) => card.sentence === avatar.card.sentence)
  await page.close()
})

test('a target that goes and comes again many times is pointed at each time', async () => {
  const page = await testbed.open(lightning('sight-again', '/lightning/page/home'))
  await testbed.start()
  await sightOf(page, isAt('open-settings'))
  const show = (display: string) =>
    page.$eval(
      'button.branding-userProfile-button',
      (avatar, value) => Object.assign(avatar.style, { display: value }),
      display,
    )
  for (let times = 0; times < 16; times += 1) {
    await show('none')
    await until('the overlay is gone', async () => (await seen(page)) === null)
    await show('')
    await sightOf(page, isAt('open-settings'))
  }
  await page.close()
})

test('in Japanese, the card knows the word for Quick Find, and finds Settings and the entry by their labels alone', async () => {
  testbed.org.configure('sight-japanese', { language: 'ja' })
  const page = await testbed.open(lightning('sight-japanese', '/lightning/page/home'))
  await testbed.start()
  const avatar = await sightOf(page, isAt('open-settings'))
  await page.mouse.click(...centre(avatar.ring?.box ?? avatar.card.box))
  // Links for a script, as where a page puts a listener on them.
  const withoutAddress = (link: string) => page.$eval(link, (each) => each.removeAttribute('href'))
  await page.waitForSelector('.profile-card-toplinks', { visible: true })
  await page.$eval('.profile-card-toplinks', (links) => links.removeAttribute('class')) // by which it would be found, too
  await withoutAddress('.oneUserProfileCard a[href*=settings]')
  await sightOf(page, ({ card, ring }) => card.sentence.includes('設定') && ring?.sure === 'likely')

  await page.goto(lightning('sight-japanese', SETTINGS))
  const quickFind = await sightOf(page, isAt('quick-find'))
  expect(quickFind.card.typeText).toBe('トークン')
  await page.mouse.click(...centre(quickFind.ring?.box ?? quickFind.card.box))
  await page.keyboard.type('トークン')
  await page.waitForSelector('a[href*=ResetApiToken]', { visible: true })
  await withoutAddress('a[href*=ResetApiToken]')
  await sightOf(page, ({ card, ring }) => card.sentence.includes('私のセキュリティ') && ring?.sure === 'likely')
  await page.close()
})

test('opened by address, reloaded, back and forward, wandered off: the step of the page shows', async () => {
  const page = await testbed.open(lightning('sight-two', RESET))
  await testbed.start()
  await sightOf(page, isAt('reset-token'))
  await page.reload()
  await sightOf(page, isAt('reset-token'))
  await page.goto(lightning('sight-two', SETTINGS))
  await sightOf(page, isAt('quick-find'))
  await page.goto(lightning('sight-two', '/lightning/page/home'))
  await sightOf(page, isAt('open-settings'))
  await page.goBack()
  await sightOf(page, isAt('quick-find'))
  await page.goForward()
  await sightOf(page, isAt('open-settings'))
  await page.goto(lightning('sight-two', `/one/one.app#/settings/personal/ResetApiToken/home`))
  await sightOf(page, isAt('reset-token'))
  await page.close()
})

test('logged out in the middle, the login shows; logged in again, the walk goes on where it led', async () => {
  const page = await testbed.open(lightning('sight-three', SETTINGS))
  await testbed.start()
  await sightOf(page, isAt('quick-find'))
  testbed.org.logOut('sight-three')
  await page.reload()
  await sightOf(page, isAt('log-in'))
  testbed.org.logIn('sight-three')
  await page.goto(lightning('sight-three', SETTINGS))
  await sightOf(page, isAt('quick-find'))
  await page.close()
})

test('in the frame, the ring is around the button itself, with at most 8 px, and the card beside it', async () => {
  const page = await testbed.open(lightning('sight-four', RESET))
  await testbed.start()
  const { ring, card, frame } = await sightOf(page, isAt('reset-token'))
  expect(frame.parentFrame()).not.toBeNull()
  const button = await frame.$('input.btn[type=submit]')
  const target = await button?.boundingBox()
  if (ring === null || target == null) throw new Error('no ring or no button')
  for (const side of [target.x - ring.box.x, target.y - ring.box.y]) {
    expect(side).toBeGreaterThanOrEqual(0)
    expect(side).toBeLessThanOrEqual(8)
  }
  expect(ring.box.width - target.width).toBeLessThanOrEqual(16)
  expect(ring.box.height - target.height).toBeLessThanOrEqual(16)
  expect(overlaps(card.box, target)).toBe(false)
  await page.close()
})

test('while the frame is slow, the top page says so; there are never two cards', async () => {
  testbed.org.configure('sight-five', { latency: { frame: 3000 } })
  const page = await testbed.open(lightning('sight-five', RESET))
  await testbed.start()
  let most = 0
  await until('the ring in the frame', async () => {
    const cards = (await overlaysFromInside(page)).filter(({ card }) => card !== null)
    most = Math.max(most, cards.length)
    return cards.some(({ ring }) => ring !== null)
  })
  expect(most).toBe(1)
  await page.close()
})

test('where a step has no target, a docked card leads to the personal settings and never to the confirmation', async () => {
  testbed.org.configure('sight-six', { ui: 'classic' })
  const page = await testbed.open('https://sight-six.my.salesforce.com/no/such/page')
  await testbed.start()
  const { card } = await sightOf(page, isAt('open-settings', 'docked'))
  expect(card.actions).toHaveProperty('open-settings')
  await page.mouse.click(...centre(card.actions['open-settings'] ?? card.box))
  await sightOf(page, isAt('quick-find'))
  expect(page.url()).toContain('setupid=PersonalSetup')
  expect(testbed.org.resets('sight-six')).toBe(0)
  await page.close()
})

test('the confirmation is noticed in the frame and in the address of the top window', async () => {
  for (const doneIn of ['frame', 'top'] as const) {
    const org = `sight-done-${doneIn}`
    testbed.org.configure(org, { doneIn })
    const page = await testbed.open(lightning(org, RESET))
    await testbed.start()
    const { ring } = await sightOf(page, isAt('reset-token'))
    await page.mouse.click(...centre(ring?.box ?? { x: 0, y: 0, width: 0, height: 0 }))
    const { card } = await sightOf(page, isAt('find-mailbox', 'docked'))
    expect(card.sentence).toContain('e-mail address')
    expect(testbed.org.resets(org)).toBe(1)
    await page.close()
  }
})

test("a stranger's page that frames the real form stays unmarked", async () => {
  const page = await testbed.open(lightning('sight-seven', '/lightning/page/home'))
  await testbed.start()
  await sightOf(page, isAt('open-settings'))
  const stranger = await testbed.browser.newPage()
  await stranger.setBypassCSP(true)
  await stranger.goto('https://mailbox.example/?org=sight-seven')
  await stranger.evaluate(() => {
    const frame = document.createElement('iframe')
    frame.src = 'https://sight-seven.my.salesforce.com/_ui/system/security/ResetApiTokenEdit?isdtp=p1'
    frame.style.cssText = 'position:fixed;inset:0;width:100%;height:100%'
    document.body.append(frame)
  })
  const form = await until('the framed form', () =>
    stranger.frames().find((frame) => frame.url().includes('ResetApiTokenEdit')),
  )
  await form.waitForSelector('input.btn[type=submit]', { visible: true })
  const home = await testbed.open(lightning('sight-seven', RESET))
  await sightOf(home, isAt('reset-token')) // the guide is at work, in a page of its own
  expect(await overlaysOf(stranger)).toEqual([])
  await Promise.all([page.close(), stranger.close(), home.close()])
})
