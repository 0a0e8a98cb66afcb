// “Report this” with the structure of the page; in Firefox, see page-report-in-firefox.all.e2e.ts.
import { expect, test } from 'vitest'
import { axeFindings } from './support/axe'
import { extensionId, press } from './support/extension'
import { addStructure, openPageReport, shownReport } from './support/page-report'
import { searchedInVain, testPageReport } from './support/page-report-tests'
import { says as pageSays } from './support/popup'
import { useTestbed } from './support/testbed'
import { until } from './support/until'

const testbed = useTestbed()
testPageReport(testbed, 'page-report')

test('can be copied and saved as it is shown, and is usable by keyboard and screen reader', async () => {
  const page = await searchedInVain(testbed, 'page-report-copy')
  const report = await openPageReport(testbed.browser, page)
  const context = testbed.browser.defaultBrowserContext()
  const origin = `chrome-extension://${await extensionId(testbed.browser)}`
  await context.overridePermissions(origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write'])
  await report.bringToFront()
  await addStructure(report)
  const text = await shownReport(report)
  await press(report, 'copy')
  await pageSays(report, '[data-message]', 'Copied.')
  expect(await report.evaluate(() => navigator.clipboard.readText())).toBe(text)
  await report.evaluate(() => {
    const make = URL.createObjectURL.bind(URL)
    URL.createObjectURL = (file: Blob) => {
      void file.text().then((saved) => {
        document.body.dataset['saved'] = saved
      })
      return make(file)
    }
  })
  await press(report, 'save')
  expect(await until('the file', () => report.evaluate(() => document.body.dataset['saved']))).toBe(text)
  expect(await axeFindings(report)).toEqual([])
  await press(report, 'back')
  await until('Salesforce is in front again', () => page.evaluate(() => document.visibilityState === 'visible'))
  await Promise.all([report.close(), page.close()])
})

test('asks nothing of a page that is not Salesforce any more', async () => {
  const page = await searchedInVain(testbed, 'page-report-left')
  const report = await openPageReport(testbed.browser, page)
  await page.goto('about:blank')
  await press(report, 'read-again')
  await pageSays(report, '[data-fault]', 'no longer a Salesforce page')
  await Promise.all([report.close(), page.close()])
})
