// The Firefox build loads in a real Firefox: its popup answers, and its background takes a request and stores it.
import { expect, test } from 'vitest'
import { startPracticeOrg } from '../practice-org/server'
import { extensionPage, launchFirefox } from './support/firefox'
import { until } from './support/until'

const HOST = 'fox.lightning.force.com'

test('the popup starts a guide, and the page shows its overlay', async () => {
  const org = await startPracticeOrg()
  const browser = await launchFirefox(org.port, [HOST])
  try {
    const page = await browser.newPage()
    await page.goto(`https://${HOST}/lightning/page/home`)
    const popup = await browser.newPage()
    void popup.goto(extensionPage('src/popup/popup.html')).catch(() => {}) // never resolves for extension pages
    const button = '[data-action=start]'
    await until('the popup offers to start', () =>
      popup.evaluate((button) => document.querySelector(button) !== null, button).catch(() => false),
    )
    expect(await popup.evaluate(() => document.querySelector('[data-org]')?.textContent)).toBe('fox')
    await popup.evaluate((button) => document.querySelector<HTMLElement>(button)?.click(), button)
    await until('the page shows the overlay', () =>
      page.evaluate(() => document.querySelector('html > token-guide') !== null),
    )
    await until('the checklist follows', () =>
      popup.evaluate(
        () => document.querySelector('[data-status=current]')?.getAttribute('data-step') === 'open-settings',
      ),
    )
  } finally {
    await browser.close()
    await org.close()
  }
})
