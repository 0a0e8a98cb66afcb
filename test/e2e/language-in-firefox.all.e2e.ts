// In a Firefox whose interface is Arabic, or German, our English texts are English, from left to right, with English dates.
import { expect, test } from 'vitest'
import { useBrowserPerTest } from './support/browser-per-test'
import { launchFirefox } from './support/firefox'
import { inFirefoxExtension } from './support/firefox-extension'
import { inFirefoxWindow } from './support/firefox-settings'
import { ENGLISH_DATE, languageSeen } from './support/language'
import { until } from './support/until'

const { launch } = useBrowserPerTest()

test.each(['ar', 'de'])('where the interface is in %s', async (language) => {
  const browser = await launch((port) => launchFirefox(port, [`${language}-fox.lightning.force.com`]))
  // Without that language's package its own texts stay English; extensions are told the language all the same.
  await inFirefoxWindow(
    browser,
    `Services.locale.availableLocales = ['${language}', 'en-US']
    Services.locale.requestedLocales = ['${language}']`,
  )
  await until('extensions are told', async () => {
    const told = await inFirefoxExtension(browser, () => chrome.i18n.getUILanguage())
    return told === language
  })
  const { card, popup, reminder } = await languageSeen(browser, `${language}-fox`)
  expect(card).toEqual({ lang: 'en', dir: 'ltr' })
  expect(popup).toEqual({ lang: 'en', dir: 'ltr' })
  expect(reminder).toMatch(ENGLISH_DATE)
})
