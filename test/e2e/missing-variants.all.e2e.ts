// More of what is not there: other interfaces, words that are mistyped or taken back, and what a page says of its language.
import { expect, test } from 'vitest'
import { says, settings, typeIntoRing } from './support/not-found'
import { centre } from './support/overlay-reader'
import { openPageReport, parsed, shownReport } from './support/page-report'
import { personAt } from './support/person'
import { sightOf, useTestbed } from './support/testbed'

const testbed = useTestbed()

test('a hidden option in old Classic is explained on the page of results', async () => {
  testbed.org.configure('missing-old', { ui: 'classic-old', hiddenEntry: true })
  const page = await testbed.open('https://missing-old.my.salesforce.com/ui/setup/Setup?setupid=PersonalSetup')
  await testbed.start()
  await personAt(page).followUntil(({ card }) => card.step === 'search')
  const { ring } = await sightOf(page, ({ card }) => card.step === 'search')
  await page.mouse.click(...centre(ring?.box ?? { x: 0, y: 0, width: 0, height: 0 }))
  await sightOf(page, says('The search shows no entry'))
  await page.close()
})

test('a mistyped word is no missing option: the entry is ringed when it appears', async () => {
  const page = await testbed.open(settings('missing-typo'))
  await testbed.start()
  await typeIntoRing(page, 'rezet')
  await sightOf(page, says('The search shows no entry'))
  for (const _ of 'zet') await page.keyboard.press('Backspace')
  await page.keyboard.type('set')
  await sightOf(page, ({ card, ring }) => card.step === 'open-reset-page' && ring !== null)
  await page.close()
})

test('a box that was emptied again is ringed again: nothing was searched for', async () => {
  const page = await testbed.open(settings('missing-emptied'))
  await testbed.start()
  await typeIntoRing(page, 'rez')
  await sightOf(page, says('The search shows no entry'))
  for (const _ of 'rez') await page.keyboard.press('Backspace')
  await sightOf(page, ({ card, ring }) => card.step === 'quick-find' && ring !== null)
  await page.close()
})

test('what a page says its language is comes into no report, unless it is one', async () => {
  testbed.org.configure('missing-lang', { hiddenEntry: true })
  const page = await testbed.open(settings('missing-lang'))
  await testbed.start()
  await typeIntoRing(page, 'reset')
  await page.evaluate(() => {
    document.documentElement.lang = 'Pat Practice, pat@acme.example'
    document.body.append(document.createElement('p'))
  })
  const report = await openPageReport(testbed.browser, page)
  const text = await shownReport(report)
  expect(parsed(text).frames[0]?.language).toBe('xx')
  expect(text.toLowerCase()).not.toContain('pat')
  await Promise.all([report.close(), page.close()])
})
