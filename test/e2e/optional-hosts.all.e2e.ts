// Hosts that need a permission of their own, on the built extension as it is: once the person has granted it, the guide
// runs there. In Firefox, whose question this test does without: site-access-in-firefox.e2e.ts answers it. What Chromium's
// popup asks is in missing.e2e.ts.
import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { GROUP_PATTERNS } from '../../src/salesforce/hosts/host-patterns'
import { openPopup } from './support/extension'
import { personAt } from './support/person'
import { useTestbed } from './support/testbed'
import { until } from './support/until'

const testbed = useTestbed({ firefoxHosts: ['gov.my.salesforce.mil', 'gov.lightning.crmforce.mil'] })

/** As the popup's button does: from a real click, in a page of the extension. */
async function grant(popup: Page, origins: readonly string[]): Promise<boolean> {
  await popup.evaluate((origins) => {
    const button = document.createElement('button')
    button.id = 'grant'
    button.textContent = 'Allow'
    button.addEventListener('click', async () => {
      button.dataset['granted'] = String(await chrome.permissions.request({ origins: [...origins] }))
    })
    document.body.prepend(button)
  }, origins)
  await popup.click('#grant')
  const granted = () => popup.evaluate(() => document.getElementById('grant')?.dataset['granted'])
  return (await until('an answer', granted)) === 'true'
}

test('granted in the popup, the Government Cloud is walked to the mailed token', async () => {
  const page = await testbed.open('https://gov.lightning.crmforce.mil/lightning/page/home')
  const popup = await openPopup(testbed.browser)
  expect(await popup.evaluate(() => document.querySelector('[data-org]')?.textContent)).not.toBe('gov')
  expect(await grant(popup, GROUP_PATTERNS.government)).toBe(true)
  await popup.close()
  await page.bringToFront()
  await testbed.start()
  await personAt(page).followUntil(({ card }) => card.step === 'find-mailbox')
  expect(testbed.org.resets('gov')).toBe(1)
  await page.close()
})
