// "Do you need a token at all?" where people meet it: answers that change with the date, and answers after "I don't know".
import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { axeFindings } from './support/axe'
import { extensionId, openPopupTab, POPUP, press, stored } from './support/extension'
import { launchFirefox } from './support/firefox'
import { openFirefoxPage } from './support/firefox-extension'
import { isNeedShown, replyToNeed, TO_OPTION } from './support/need-tree'
import { setPageClock } from './support/page-clock'
import { says, text } from './support/popup'
import { useTestbed } from './support/testbed'
import { until } from './support/until'

const testbed = useTestbed()

/** To the question whether the tool has a client ID, and on to the flow with the password. */
const CLIENT_ID = [
  ['asks-password', 'yes'],
  ['own-password', 'yes'],
  ['client-id', 'yes'],
  ['external-client-app', 'no'],
  ['password-flow-option-shown', 'yes'],
  ['password-flow', 'yes'],
  ['password-flow-trusted-network', 'no'],
] as const

/** The answer for a tool with a client ID becomes "no" on the day, by itself, and comes back on a clock that was set back. */
async function expectDatedAnswer(popup: Page): Promise<void> {
  const midnight = await popup.evaluate(() => new Date(2027, 1, 20).getTime())
  await setPageClock(popup, midnight - 1)
  await press(popup, 'open-need')
  await replyToNeed(popup, CLIENT_ID)
  await says(popup, '[data-need="password-flow-until"]', 'Yes, until 20 February 2027')
  await says(popup, '[data-need="password-flow-until"]', 'My Domain')
  await setPageClock(popup, midnight)
  await says(popup, '[data-need="password-flow-ended"]', 'No. Since 20 February 2027')
  await setPageClock(popup, midnight - 1)
  await says(popup, '[data-need="password-flow-until"]', 'Yes, until 20 February 2027')
  await setPageClock(popup, midnight + 1)
  await until('ended again', () => isNeedShown(popup, 'password-flow-ended'))
}

test('on the day, the answer for a tool with a client ID becomes “no” by itself', async () => {
  const page = await testbed.open('https://need-day.lightning.force.com/lightning/page/home')
  const popup = await openPopupTab(testbed.browser)
  const before = JSON.stringify(await stored(testbed.browser))
  await expectDatedAnswer(popup)
  expect(JSON.stringify(await stored(testbed.browser))).toBe(before)
  await Promise.all([popup.close(), page.close()])
})

test('the same in Firefox', async () => {
  const browser = await launchFirefox(testbed.org.port, [])
  try {
    await expectDatedAnswer(await openFirefoxPage(browser, 'src/popup/popup.html'))
  } finally {
    await browser.close()
  }
})

test.each([
  ['Pacific/Kiritimati', '2027-02-19T09:59:59Z', '2027-02-19T10:00:00Z'],
  ['UTC', '2027-02-19T23:59:59Z', '2027-02-20T00:00:00Z'],
  ['America/Los_Angeles', '2027-02-20T07:59:59Z', '2027-02-20T08:00:00Z'],
])('in %s, the day begins at its own midnight', async (zone, before, after) => {
  const popup = await openPopupTab(testbed.browser)
  await popup.emulateTimezone(zone)
  await setPageClock(popup, Date.parse(before))
  await press(popup, 'open-need')
  await replyToNeed(popup, CLIENT_ID)
  await until('not yet', () => isNeedShown(popup, 'password-flow-until'))
  await setPageClock(popup, Date.parse(after))
  await until('ended', () => isNeedShown(popup, 'password-flow-ended'))
  await popup.close()
})

/** Opens the popup's page on a computer whose clock stands at this time. */
async function popupAt(time: number, query: string): Promise<Page> {
  const popup = await testbed.browser.newPage()
  await popup.evaluateOnNewDocument((time) => {
    Date.now = () => time
  }, time)
  await popup.goto(`chrome-extension://${await extensionId(testbed.browser)}/src/popup/popup.html${query}`)
  return popup
}

test('after the day, no example shows that login, and the view says so', async () => {
  const page = await testbed.open('https://need-tools.lightning.force.com/lightning/page/home')
  const examples = '[data-kind="python"] [data-snippet]'
  const namesOf = (popup: Page) =>
    popup.$$eval(examples, (all) => all.map((example) => example.getAttribute('data-snippet')))

  const before = await popupAt(Date.parse('2027-02-01T12:00:00Z'), '?view=use')
  await before.waitForSelector(examples)
  expect(await namesOf(before)).toEqual(['simple-salesforce', 'soap-login', 'oauth-password-flow'])
  expect(await text(before, '[data-kind="python"] [data-until="password-flow"]')).toContain('until 20 February 2027')
  expect(await text(before, '[data-login-dates]')).toContain('on 20 February 2027')
  await before.close()
  await page.bringToFront()

  const after = await popupAt(Date.parse('2027-03-01T12:00:00Z'), '?view=use')
  await after.waitForSelector(examples)
  expect(await namesOf(after)).toEqual(['simple-salesforce', 'soap-login'])
  expect(await text(after, '[data-kind="python"]')).toContain('has not worked since 20 February 2027')
  expect(await text(after, '[data-login-dates]')).toContain('Since 20 February 2027')
  await Promise.all([after.close(), page.close()])
})

test('after “I don’t know”, the answer is probable and names what to look up', async () => {
  const popup = await openPopupTab(testbed.browser)
  await press(popup, 'open-need')
  await replyToNeed(popup, [
    ...TO_OPTION,
    ['option-shown', 'yes'],
    ['soap-login', 'unsure'],
    ['soap-version', 'no'],
    ['trusted-network', 'unsure'],
  ])
  await says(popup, '[data-need="token-needed"]', 'Probably yes')
  const lookUps = await popup.$$eval('[data-look-up]', (items) => items.map((item) => item.textContent))
  expect(lookUps).toHaveLength(2)
  expect(lookUps[0]).toContain('Enable SOAP API login()')
  expect(lookUps[1]).toContain('Network Access')
  for (const scheme of ['light', 'dark']) {
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
    expect(await axeFindings(popup), scheme).toEqual([])
  }
  await press(popup, 'previous-question')
  await until('the question again', () => isNeedShown(popup, 'trusted-network'))
  await popup.close()
})

test('what was replied stays in sight, the earlier replies folded, so that the question fits', async () => {
  const popup = await openPopupTab(testbed.browser)
  await press(popup, 'open-need')
  await replyToNeed(popup, [...TO_OPTION, ['option-shown', 'yes']])
  await says(popup, '[data-need="soap-login"]', 'Question 5')
  const shown = await popup.$$eval('[data-view] li', (items) =>
    items.map((item) => [item.closest('details') === null, item.querySelector('strong')?.textContent]),
  )
  expect(shown).toEqual([
    [false, 'Yes'],
    [true, 'Yes'],
    [true, 'No'],
    [true, 'Yes'],
  ])
  expect(await popup.evaluate(() => document.activeElement?.textContent)).toContain('SOAP')
  await press(popup, 'previous-question')
  await says(popup, '[data-need="option-shown"]', 'Question 4')
  await popup.close()
})

/** The windows of the popup, and of a narrow panel, in a page that is magnified to 200 %. */
const SMALL_WINDOWS = [
  { width: 380, height: 300 },
  { width: 320, height: 260 },
]

test.each(SMALL_WINDOWS)(
  'in a window of $width × $height, each question is in sight, and nothing covers it',
  async (window) => {
    const popup = await openPopupTab(testbed.browser, '?in=panel')
    await popup.setViewport(window)
    await press(popup, 'open-need')
    for (const [question, reply] of [...TO_OPTION, ['option-shown', 'yes'] as const]) {
      await until(`the question "${question}"`, () => isNeedShown(popup, question))
      await until(`all of "${question}" is in sight`, () => popup.evaluate(isQuestionInSight))
      await replyToNeed(popup, [[question, reply]])
    }
    await popup.close()
  },
)

/** Runs in the page: the first and the last letter of the question are what is at their place. */
function isQuestionInSight(): boolean {
  const heading = document.querySelector('[data-need] h2')
  const range = document.createRange()
  if (heading === null) return false
  range.selectNodeContents(heading)
  return [...range.getClientRects()].every(({ left, right, top, bottom }) =>
    [top + 2, bottom - 2].every((y) => [left + 1, right - 1].every((x) => document.elementFromPoint(x, y) === heading)),
  )
}

test('in a tab of its own, the questions go on where they were', async () => {
  const panel = await openPopupTab(testbed.browser, '?in=panel')
  await press(panel, 'open-need')
  await replyToNeed(panel, TO_OPTION)
  await says(panel, '[data-need="option-shown"]', 'Question 4 of up to')
  const opened = testbed.browser.waitForTarget(
    (target) => target.url().includes(POPUP) && target.url().includes('view=need'),
  )
  await (await panel.$('[data-action="in-a-tab"]'))?.click()
  const tab = await (await opened).asPage()
  await says(tab, '[data-need="option-shown"]', 'Question 4')
  await press(tab, 'previous-question')
  await says(tab, '[data-need="client-id"]', 'Question 3')
  await Promise.all([panel.close(), tab.close()])
})
