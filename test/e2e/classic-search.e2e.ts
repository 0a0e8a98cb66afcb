// Quick Find in Classic as Salesforce serves it: grey words in its value, an answer in the tree or in the content, and words of
// Salesforce's own where nothing was found.
import { expect, test } from 'vitest'
import { centre, type Sight } from './support/overlay-reader'
import { personAt } from './support/person'
import { sightOf, useTestbed } from './support/testbed'

const testbed = useTestbed()
const home = (org: string) => `https://${org}.my.salesforce.com/home/home.jsp`
const settings = (org: string) => `https://${org}.my.salesforce.com/ui/setup/Setup?setupid=PersonalSetup`

const isAt =
  (step: string, placement = 'target') =>
  ({ card }: Sight) =>
    card.step === step && card.placement === placement

const WAY = ['open-settings', 'quick-find', 'search', 'open-reset-page', 'reset-token', 'find-mailbox']

test.each([
  ['in the tree', 'submit', 'name'],
  ['in the content', 'link', 'bar'],
  ['in the content', 'image', 'name'],
] as const)(
  'old Setup answers %s, with Search as %s, under the menu of a %s',
  async (place, searchButton, userMenu) => {
    const org = `search-${searchButton}`
    testbed.org.configure(org, {
      ui: 'classic-old',
      results: place === 'in the content' ? 'content' : 'tree',
      searchButton,
      userMenu,
    })
    const page = await testbed.open(home(org))
    await testbed.start()
    const person = personAt(page)
    await person.followUntil(isAt('find-mailbox', 'docked'))
    // Each step once: while the results show, nothing asks to search again.
    expect(person.steps).toEqual(WAY)
    expect(testbed.org.resets(org)).toBe(1)
    await page.close()
  },
)

test('a box that was emptied again, and shows its grey words, is asked for again', async () => {
  testbed.org.configure('search-emptied', { ui: 'classic' })
  const page = await testbed.open(settings('search-emptied'))
  await testbed.start()
  const { ring } = await sightOf(page, isAt('quick-find'))
  await page.mouse.click(...centre(ring?.box ?? { x: 0, y: 0, width: 0, height: 0 }))
  await page.keyboard.type('zzz')
  const { card } = await sightOf(page, isAt('open-reset-page', 'docked'))
  expect(card.hasTroubles || card.sentence !== '').toBe(true)
  for (let letters = 0; letters < 3; letters += 1) await page.keyboard.press('Backspace')
  await page.keyboard.press('Tab')
  await sightOf(page, isAt('quick-find'))
  await page.close()
})

test('where Salesforce says that nothing was found, the card says so, also when it starts only then', async () => {
  testbed.org.configure('search-vain', { ui: 'classic', hiddenEntry: true })
  const page = await testbed.open(settings('search-vain'))
  await page.focus('#setupSearch')
  await page.keyboard.type('reset')
  await page.waitForSelector('#setupSearchError', { visible: true })
  await testbed.start()
  const { ring, card } = await sightOf(page, isAt('open-reset-page', 'docked'))
  expect(ring).toBeNull()
  expect(card.sentence).not.toBe('')
  await page.close()
})
