// The report behind "not found" names nothing of the page: no address, no name, no text; and the browser by its own name.

import { JSDOM } from 'jsdom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { notFoundReport } from '../../../src/content/card/not-found-report'
import { AVATAR } from '../../../src/salesforce/targets/lightning'
import { viewOf } from '../support/page'

vi.mock('webextension-polyfill', () => ({
  default: { runtime: { getManifest: () => ({ version: '1.2.3' }) }, i18n: { getUILanguage: () => 'de' } },
}))
beforeEach(() => void vi.stubGlobal('CSS', { escape: (text: string) => text }))
afterEach(() => void vi.unstubAllGlobals())

const CHROME = 'Mozilla/5.0 (X11) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36'

function report(lang: string, userAgent = CHROME): string {
  vi.stubGlobal('navigator', { userAgent })
  const view = viewOf('https://acme.lightning.force.com/lightning/page/home?id=005xx', '<p>Pat Practice</p>')
  const { document } = new JSDOM(`<html lang="${lang}"><p>Pat Practice</p></html>`).window
  return notFoundReport(
    { kind: 'missing', step: 'open-settings', derivedStep: 'open-settings', pageKind: 'lightning', why: 'not-found' },
    { ...view, document },
  )
}

describe('the report', () => {
  it('says what was looked for and how often it was there', () => {
    expect(report('en').split('\n')).toEqual([
      'Token Guide 1.2.3',
      'browser: Chrome 156, de',
      'page: lightning (lightning, main), en',
      'step: open-settings, not-found',
      'settings-link: page-object 0, address 0, structure 0, label 0',
      `avatar: ${AVATAR.rungs.map(({ by }) => `${by} 0`).join(', ')}`,
    ])
  })

  it.each([
    [`${CHROME} Edg/156.0.0.0`, 'Edg 156'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'Firefox 153'],
    ['Something else', 'unknown'],
  ])('names the browser of %s', (userAgent, name) => {
    expect(report('en', userAgent)).toContain(`browser: ${name},`)
  })

  it.each(['en', 'de-AT', 'pt_BR', 'zh-Hant-TW', 'es-419', 'no'])('names the language %s', (lang) => {
    expect(report(lang)).toContain(`, ${lang}\n`)
  })

  it.each(['pat-practice', 'pat', 'qxx', 'en-Pat', 'Pat Practice', '005xx', 'x'])('does not name %s', (lang) => {
    expect(report(lang)).toContain('no known language')
    expect(report(lang)).not.toContain(lang.length > 3 ? lang : `, ${lang}\n`)
  })
})
