// The language and direction of popup and card, and the dates in them, are those of the catalogue, not of the browser: in an Arabic
// browser an English text is English, and in an English browser an Arabic text is Arabic.
import { expect, test } from 'vitest'
import { useBrowserPerTest } from './support/browser-per-test'
import { launchChromium } from './support/chromium'
import { chromiumInLanguage } from './support/chromium-in-language'
import { inWorker } from './support/extension'
import { withTexts } from './support/extension-copy'
import { ENGLISH_DATE, languageSeen } from './support/language'

const { launch } = useBrowserPerTest()

test('in an Arabic browser, English texts are English, from left to right, with English dates', async ({ skip }) => {
  const arabic = chromiumInLanguage('ar')
  if (arabic === null) return skip('Here no Chromium can be started in Arabic.')
  try {
    const browser = await launch((port) => launchChromium({ port, language: 'ar', path: arabic.path }))
    expect(await inWorker(browser, () => chrome.i18n.getUILanguage())).toBe('ar')
    const { card, popup, reminder } = await languageSeen(browser, 'arabic')
    expect(card).toEqual({ lang: 'en', dir: 'ltr' })
    expect(popup).toEqual({ lang: 'en', dir: 'ltr' })
    expect(reminder).toMatch(ENGLISH_DATE)
  } finally {
    arabic.remove()
  }
})

test('in an English browser, Arabic texts are Arabic, from right to left, with Arabic dates', async () => {
  const copy = withTexts('dist/chrome', { catalogue_language: 'ar', catalogue_direction: 'rtl' })
  try {
    const browser = await launch((port) => launchChromium({ port, extension: copy.folder }))
    const { card, popup, reminder } = await languageSeen(browser, 'english')
    expect(card).toEqual({ lang: 'ar', dir: 'rtl' })
    expect(popup).toEqual({ lang: 'ar', dir: 'rtl' })
    expect(reminder).toMatch(/اليوم|غدًا/)
  } finally {
    copy.remove()
  }
})
