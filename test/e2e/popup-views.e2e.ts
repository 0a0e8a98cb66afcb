// The popup's further views: when they are offered, and whose they are.
import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { USUAL_NAMES } from '../pictures/names'
import { seed } from '../pictures/seed'
import { guideOf, PROGRESS, toolsOf } from '../pictures/stored-samples'
import { openPopupTab, press, stored } from './support/extension'
import { isInSight } from './support/fit'
import { replyToNeed, TO_OPTION } from './support/need-tree'
import { says, text, toolNames } from './support/popup'
import { toTheReset, useTestbed } from './support/testbed'
import { until } from './support/until'

const testbed = useTestbed()
const lightning = (org: string) => `https://${org}.lightning.force.com/lightning/page/home`

/** A tab of an org, and beside it the page of a panel; `size` in CSS px. */
async function panelAt(org: string, size?: { readonly width: number; readonly height: number }) {
  const page = await testbed.open(lightning(org))
  const popup = await openPopupTab(testbed.browser, '?in=panel')
  if (size !== undefined) await popup.setViewport(size)
  return { page, popup, close: () => Promise.all([popup.close(), page.close()]) }
}

/** From a suggestion of the view “Your tools”. */
async function openToolForm(popup: Page): Promise<void> {
  await (await popup.waitForSelector('[data-suggestion="node"]'))?.click()
}

test('in every status of the guide, and without Salesforce, the further views are a click away', async () => {
  const links = (page: Page): Promise<string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.more .item')].map(({ dataset }) => dataset['action'] ?? ''),
    )
  const always = ['open-need', 'open-failures', 'open-tools', 'options', 'your-data', 'welcome']
  const page = await testbed.open(lightning('after-links'))
  const popup = await openPopupTab(testbed.browser)
  await until('the menu', async () => (await links(popup)).length > 0) // it comes after the first paint
  expect(await links(popup)).toEqual(always)
  await popup.waitForSelector('[data-stops] [data-action="open-tools"]')
  await page.bringToFront()
  await toTheReset(testbed, page)
  await until('the way to the tools', async () => (await links(popup)).includes('open-use'))
  await press(popup, 'stop')
  await says(popup, '[data-action=start]', 'Continue')
  expect(await links(popup)).toEqual(always.toSpliced(3, 0, 'open-use', 'open-users'))
  await Promise.all([popup.close(), page.close()])
})

test('in the narrowest panel at 200 %, the menu opens with its first entry in sight', async () => {
  const { page, popup, close } = await panelAt('after-narrow')
  await toTheReset(testbed, page)
  await popup.bringToFront()
  await popup.setViewport({ width: 172, height: 360 })
  await popup.evaluate(() => document.querySelector('.foot')?.scrollIntoView())
  await popup.click('[data-action="more"]')
  await until('the first entry', () => isInSight(popup, '[data-action="open-need"]'))
  await close()
})

test('the fields of a tool stand in one line, and are in sight where the window is low', async () => {
  const { popup, close } = await panelAt('after-form', { width: 380, height: 300 })
  await press(popup, 'open-tools')
  await openToolForm(popup)
  await popup.waitForSelector('[data-field="tool-where"]')
  const tops = await popup.$$eval('[data-field="tool-name"], [data-field="tool-kind"]', (fields) =>
    fields.map((field) => field.getBoundingClientRect().top),
  )
  expect(tops).toEqual([tops[0], tops[0]])
  await popup.focus('[data-field="tool-where"]')
  await until('the last field', () => isInSight(popup, '[data-field="tool-where"]'))
  await close()
})

test('in a low window, a question stands with its answers, and the form of a tool with its buttons', async () => {
  const { popup, close } = await panelAt('after-low', { width: 380, height: 300 })
  await press(popup, 'open-need')
  await until('the question', () => isInSight(popup, '[data-need] h2'))
  for (const reply of ['yes', 'no', 'unsure']) await until(reply, () => isInSight(popup, `[data-answer="${reply}"]`))
  await press(popup, 'close-view')
  await press(popup, 'open-tools')
  await openToolForm(popup)
  await until('the name', () => isInSight(popup, '[data-field="tool-name"]'))
  await until('the button', () => isInSight(popup, '[data-action="save-tool"]'))
  await close()
})

const cardOf = (popup: Page): Promise<string | null> =>
  popup.$eval('[data-need]', (card) => card.getAttribute('data-need'))

test('the answer after several questions begins at its heading, below the way back', async () => {
  const { popup, close } = await panelAt('after-answer', { width: 340, height: 500 })
  await press(popup, 'open-need')
  await replyToNeed(popup, TO_OPTION)
  for (let at: string | null = null; (await popup.$('[data-answer="unsure"]')) !== null; ) {
    at = await cardOf(popup)
    await popup.click('[data-answer="unsure"]')
    await until('the next card', async () => (await cardOf(popup)) !== at)
  }
  await until('the heading', () => isInSight(popup, '[data-need] h2'))
  await until('the way back', () => isInSight(popup, '[data-action="close-view"]'))
  await close()
})

test('Escape closes the form of a tool before the view, and asks where something was typed', async () => {
  const { popup, close } = await panelAt('after-escape-form')
  const openForm = async () => {
    await openToolForm(popup)
    await popup.waitForSelector('[data-field="tool-name"]:focus')
  }
  await press(popup, 'open-tools')
  await openForm()
  await popup.keyboard.press('Escape')
  await popup.waitForSelector('[data-suggestion="node"]:focus')
  await openForm()
  await popup.type('[data-field="tool-where"]', 'vault')
  await popup.keyboard.press('Escape')
  await popup.waitForSelector('[role="alertdialog"] [data-answer="no"]:focus')
  await popup.keyboard.press('Escape')
  await popup.waitForSelector('[data-field="tool-where"]:focus')
  expect(await popup.$eval('[data-field="tool-where"]', (field) => (field as HTMLInputElement).value)).toBe('vault')
  await popup.keyboard.press('Escape')
  await press(popup, 'discard-tool')
  await popup.waitForSelector('[data-suggestion="node"]:focus')
  await popup.keyboard.press('Escape')
  await popup.waitForSelector('[data-view]', { hidden: true })
  await close()
})

test('a view stays with its org, whichever tab comes to the front', async () => {
  const first = await testbed.open(lightning('after-one'))
  const popup = await openPopupTab(testbed.browser)
  await press(popup, 'open-tools')
  await openToolForm(popup)
  const second = await testbed.open(lightning('after-two'))
  await popup.bringToFront()
  await press(popup, 'save-tool')
  await until('the tool', async () => (await toolNames(popup)).length === 1)
  const keys = Object.keys(await stored(testbed.browser)).filter((key) => key.startsWith('tools:after-'))
  expect(keys).toEqual(['tools:after-one'])
  await Promise.all([popup.close(), first.close(), second.close()])
})

test('Escape and the way back lead to the view before, and what was said ends with its view', async () => {
  const page = await testbed.open(lightning('after-back'))
  await toTheReset(testbed, page)
  const popup = await openPopupTab(testbed.browser, '?in=panel&guide=guide%3Aafter-back')
  const isAt = (view: string | null) => until(`the view "${view}"`, async () => (await viewOf(popup)) === view)
  await press(popup, 'open-use')
  await isAt('use')
  await press(popup, 'open-tools')
  await isAt('tools')
  await addTool(popup, 'node')
  await says(popup, '[data-view] .message', 'Tool added: Node')
  await press(popup, 'close-view')
  await isAt('use')
  await (await popup.waitForSelector('[data-done="false"] input'))?.click()
  await says(popup, '.message', 'Done')
  await press(popup, 'open-tools')
  await isAt('tools')
  expect(await text(popup, '[role="status"].for-screen-readers')).toBe('')
  await popup.keyboard.press('Escape')
  await isAt('use')
  await popup.keyboard.press('Escape')
  await isAt(null)
  await Promise.all([popup.close(), page.close()])
})

const viewOf = (popup: Page): Promise<string | null> =>
  popup.evaluate(() => document.querySelector('[data-view]')?.getAttribute('data-view') ?? null)

test('a view in a tab of its own has the focus on its heading, and scrolls', async () => {
  const page = await testbed.open(lightning('after-tab'))
  const popup = await openPopupTab(testbed.browser, '?view=failures')
  await popup.setViewport({ width: 500, height: 400 })
  await until('the heading has the focus', () => popup.evaluate(() => document.activeElement?.tagName === 'H1'))
  await popup.waitForSelector('[data-view] details')
  await popup.mouse.move(200, 200)
  await until('it scrolls', async () => {
    await popup.mouse.wheel({ deltaY: 100 })
    return popup.evaluate(() => scrollY > 0)
  })
  await Promise.all([popup.close(), page.close()])
})

/** In the list of tools. */
async function addTool(popup: Page, kind: string): Promise<void> {
  const before = await toolNames(popup)
  await (await popup.waitForSelector(`[data-suggestion="${kind}"]`))?.click()
  await press(popup, 'save-tool')
  await until('the tool', async () => (await toolNames(popup)).length === before.length + 1)
}

test('a tool that was ticked can be taken back for ten seconds', async () => {
  const page = await testbed.open(lightning('after-ticks'))
  await toTheReset(testbed, page)
  const popup = await openPopupTab(testbed.browser, '?guide=guide%3Aafter-ticks')
  await press(popup, 'open-tools')
  for (const kind of ['node', 'python']) await addTool(popup, kind)
  await press(popup, 'close-view')
  await press(popup, 'open-use')
  await says(popup, '.foot', 'Tools with the new token: 0 of 2')
  const tick = async () => (await popup.waitForSelector('[data-done="false"] input'))?.click()
  await tick()
  await says(popup, '.foot', '1 of 2')
  await press(popup, 'undo')
  await says(popup, '.foot', '0 of 2')
  await tick()
  await says(popup, '.foot', '1 of 2')
  await popup.waitForSelector('[data-action="undo"]')
  await until('it can no longer be taken back', async () => (await popup.$('[data-action="undo"]')) === null, 15_000)
  await says(popup, '.foot', '1 of 2')
  await Promise.all([popup.close(), page.close()])
})

test('the likeliest reason why no mail comes stands open, the others are folded', async () => {
  const page = await testbed.open(lightning('after-mail'))
  const popup = await openPopupTab(testbed.browser, '?view=no-mail')
  await popup.waitForSelector('[data-cause]')
  const open = await popup.$$eval('[data-cause] details', (all) => all.map((each) => each.open))
  expect(open.length).toBeGreaterThan(5)
  expect(open).toEqual(open.map((_, index) => index === 0))
  await Promise.all([popup.close(), page.close()])
})

test('where there are several orgs, the head of a view names the one that it is about', async () => {
  const page = await testbed.open(lightning('after-named'))
  const popup = await openPopupTab(testbed.browser, '?view=tools')
  await says(popup, '.view-head', 'after-named')
  await Promise.all([popup.close(), page.close()])
})

test('how the token goes into the next tool is seen at once', async () => {
  const now = Date.now()
  const names = { ...USUAL_NAMES, org: 'next-tool' }
  await seed(testbed.browser, { ...guideOf(names.org, now, PROGRESS.saved(now)), ...toolsOf({ names, now }, 3, 1) })
  const popup = await openPopupTab(testbed.browser, '?guide=guide%3Anext-tool&view=use')
  await popup.waitForSelector('[data-tool] details')
  const open = await popup.$$eval('[data-tool] details', (all) => all.map((each) => each.open))
  expect(open).toEqual([true, false])
  await popup.close()
})
