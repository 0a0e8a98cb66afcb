// Several users' tokens in one org: the walks of users-of-org-tests.ts, and what becomes of them when the browser is
// closed, one user is deleted, a list of tools goes to another browser, or a record is of an earlier version.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { badge, extensionId, inWorker, killWorker, openPopup, openPopupTab, press, stored } from './support/extension'
import { ageStoredTimes } from './support/moved-time'
import { personAt } from './support/person'
import { fill, says, text, toolNames } from './support/popup'
import { toTheReset, useTestbed } from './support/testbed'
import { readToolFile } from './support/tool-file'
import { until } from './support/until'
import { home, popupOf, reminders, resetTimeOf, resetTwice, testUsersOfOrg } from './support/users-of-org-tests'

const testbed = useTestbed()
testUsersOfOrg(testbed)

test('a confirmation that is loaded again asks nothing: it is of the user whose it was', async () => {
  testbed.org.configure('reloaded', { ui: 'classic' })
  const page = await testbed.open('https://reloaded.my.salesforce.com/_ui/system/security/ResetApiTokenEdit')
  await page.bringToFront()
  await testbed.start()
  await personAt(page).followUntil(({ card }) => card.step === 'find-mailbox')
  expect(page.url()).toContain('ResetApiTokenConfirm')
  await until('the reset is stored', async () => (await reminders(testbed, 'reloaded')).length === 1)
  await ageStoredTimes(testbed.browser, 10 * 60_000)
  await page.reload()
  await until(
    'the newer reset is stored',
    async () => Date.now() - (await resetTimeOf(testbed, 'reloaded')) < 5 * 60_000,
  )
  expect(await reminders(testbed, 'reloaded')).toEqual(['reloaded'])
  const popup = await popupOf(testbed, 'reloaded')
  await press(popup, 'saved')
  await until('nothing waits', async () => (await reminders(testbed, 'reloaded')).length === 0)
  await Promise.all([popup.close(), page.close()])
})

test('the options page deletes one user, and takes it back; the other one stays', async () => {
  const page = await resetTwice(testbed, 'deleted-user')
  const popup = await popupOf(testbed, 'deleted-user')
  await press(popup, 'other-user')
  await fill(popup, 'label', 'integration user')
  await press(popup, 'save-label')
  await says(popup, '[data-user]', 'integration user')
  const options = await testbed.browser.newPage()
  await options.goto(`chrome-extension://${await extensionId(testbed.browser)}/src/options/options.html`)
  await says(options, '[data-org-key="deleted-user~2"]', 'deleted-user · integration user')
  const row = '[data-org-key="deleted-user~2"]'
  await options.evaluate((row) => document.querySelector<HTMLElement>(`${row} [data-action]`)?.click(), row)
  await says(options, row, 'under way')
  await options.evaluate((row) => document.querySelector<HTMLElement>(`${row} [data-answer=yes]`)?.click(), row)
  await until('one is left', async () => (await reminders(testbed, 'deleted-user')).join() === 'deleted-user')
  await press(options, 'undo')
  await until('both are back', async () => (await reminders(testbed, 'deleted-user')).length === 2)
  await options.evaluate((row) => document.querySelector<HTMLElement>(`${row} [data-action]`)?.click(), row)
  await says(options, row, 'under way')
  await Promise.all([options.close(), popup.close(), page.close()])
})

test('a list of tools goes to another user’s checklist, and what the user is called goes with it', async () => {
  const page = await resetTwice(testbed, 'carried')
  const popup = await popupOf(testbed, 'carried')
  await press(popup, 'other-user')
  await popup.waitForSelector('[data-field="label"]')
  await press(popup, 'open-tools')
  await readToolFile(popup, { label: 'integration user', tools: [{ name: 'Sync' }] }, 'tools of: integration user')
  expect(await toolNames(popup)).toEqual(['Sync'])
  expect(Object.keys(await stored(testbed.browser))).not.toContain('tools:carried')
  await popup.evaluate(() => {
    const create = URL.createObjectURL
    URL.createObjectURL = (file: Blob) => {
      void file.text().then((text) => {
        document.body.dataset['saved'] = text
      })
      return create(file)
    }
  })
  await press(popup, 'export-tools')
  const saved = JSON.parse(await until('the file', () => popup.evaluate(() => document.body.dataset['saved'])))
  expect(saved).toMatchObject({ label: 'integration user', tools: [{ name: 'Sync' }] })
  await readToolFile(popup, { label: 'somebody else', tools: [{ name: 'Loader' }] }, 'tools are of: somebody else')
  await press(popup, 'undo')
  await until('the tool is gone', async () => (await toolNames(popup)).join() === 'Sync')
  await Promise.all([popup.close(), page.close()])
})

test('read before anything has started: the tools are kept, and it is said why the label is not', async () => {
  const page = await testbed.open(home('before-start'))
  const popup = await openPopupTab(testbed.browser, '?view=tools')
  await readToolFile(
    popup,
    { version: 2, tools: [{ name: 'Sync' }] },
    'made by a newer Token Guide. Nothing was changed.',
  )
  expect(await toolNames(popup)).toEqual([])
  const content = { label: 'integration user', tools: [{ name: 'Sync' }] }
  await readToolFile(popup, content, 'After the reset, say so under “Another user’s token…”.')
  expect(await toolNames(popup)).toEqual(['Sync'])
  const all = await stored(testbed.browser)
  expect(['tools:before-start', 'guide:before-start'].filter((key) => key in all)).toEqual(['tools:before-start'])
  await press(popup, 'close-view')
  await toTheReset(testbed, page)
  await popup.bringToFront()
  await says(popup, '[data-action="open-users"]', 'Another user’s token…')
  await press(popup, 'open-users')
  await fill(popup, 'label', 'integration user')
  await press(popup, 'save-label')
  await says(popup, '[data-user]', 'integration user')
  await Promise.all([popup.close(), page.close()])
})

test('a guide that an earlier version stored goes on, as the first user’s', async () => {
  const [, waiting] = JSON.parse(readFileSync(join(import.meta.dirname, '../unit/samples/guide-2.json'), 'utf8'))
  const before = await badge(testbed.browser)
  await inWorker(testbed.browser, (guide) => chrome.storage.local.set({ 'guide:acme--uat': guide }), waiting)
  await killWorker(testbed.browser)
  const page = await testbed.open(home('acme--uat.sandbox'))
  const popup = await openPopup(testbed.browser)
  await says(popup, '[data-step="find-mailbox"]', 'done')
  expect(await text(popup, '[data-user]')).toBeNull()
  await until('it is of today’s version', async () => {
    const guide = (await stored(testbed.browser))['guide:acme--uat'] as { version: number; owner: { user?: number } }
    return guide.version === 3 && guide.owner.user === 1
  })
  expect(Object.keys(await stored(testbed.browser)).filter((key) => key.startsWith('set-aside:'))).toEqual([])
  expect(Number(await badge(testbed.browser))).toBe(Number(before) + 1)
  await press(popup, 'saved')
  await until('it is saved', async () => (await badge(testbed.browser)) === before)
  await Promise.all([popup.close(), page.close()])
})
