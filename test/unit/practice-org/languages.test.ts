// The languages of the practice org: all that Salesforce fully supports, an invented one, and a right-to-left one.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { labelsOf, PRACTICE_LANGUAGES } from '../../practice-org/labels'
import { askFor } from '../../practice-org/request'
import { type PracticeOrg, startPracticeOrg } from '../../practice-org/server'

const SUPPORTED = 'zh_CN zh_TW da nl en fi fr de it ja ko no pt_BR ru es es_MX sv th'.split(' ')

let practice: PracticeOrg
beforeAll(async () => {
  practice = await startPracticeOrg()
})
beforeEach(() => practice.reset())
afterAll(() => practice.close())

const ask = (address: string) => askFor(practice.port, address)
const HOME = 'https://acme.my.salesforce.com/home/home.jsp'
const PAGES = [
  HOME,
  'https://acme.my.salesforce.com/ui/setup/Setup?setupid=PersonalSetup',
  'https://acme.my.salesforce.com/_ui/system/security/ResetApiTokenEdit?setupid=ResetApiToken',
  'https://acme.my.salesforce.com/setup/personalInformationSetup.apexp?setupid=PersonalInformation',
]

describe('languages', () => {
  it('are at least those that Salesforce fully supports, an invented one and a right-to-left one', () => {
    expect(PRACTICE_LANGUAGES).toEqual(expect.arrayContaining([...SUPPORTED, 'xx', 'ar']))
  })

  it.each(PRACTICE_LANGUAGES)('%s names itself in the page and has its own words', async (language) => {
    practice.configure('acme', { ui: 'classic', language })
    const { document } = await ask(HOME)
    expect(document.documentElement.lang).toBe(language.replace('_', '-'))
    expect(document.documentElement.dir).toBe(language === 'ar' ? 'rtl' : 'ltr')
    const { resetEntry, quickFind, tree } = labelsOf(language)
    const english = labelsOf('en')
    if (language === 'en') return
    expect([resetEntry, quickFind, tree['PersonalInfo']]).not.toContain(english.resetEntry)
    expect(resetEntry).not.toMatch(/\breset\b/i)
    expect(quickFind).not.toBe(english.quickFind)
    expect(tree['PersonalInfo']).not.toBe(english.tree['PersonalInfo'])
  })
})

describe('the invented language', () => {
  it.each(PAGES)('leaves no English word on %s, but every name', async (address) => {
    for (const ui of ['classic', 'classic-old'] as const) {
      practice.configure('acme', { ui, language: 'xx' })
      const { document } = await ask(address)
      const text = document.body.textContent ?? ''
      const strip = document.querySelector('.practice-strip')?.textContent ?? '?'
      expect(strip).toContain('not Salesforce')
      expect(text.replace(strip, '')).not.toMatch(/\b(reset|search|setup|the|personal|home|log)\b/i)
      expect(document.querySelector('#userNavLabel')?.textContent).toBe('Robin Hale')
      for (const each of document.querySelectorAll('[type=submit], [placeholder], [title]')) {
        expect(each.outerHTML.replace(/(name|id|class)="[^"]*"/g, '')).not.toMatch(/\b(reset|search|save|find)\b/i)
      }
    }
  })

  it('says the same everywhere', async () => {
    practice.configure('acme', { ui: 'classic', language: 'xx' })
    const { resetEntry, resetButton } = labelsOf('xx')
    const { document } = await ask(PAGES[2] ?? '')
    expect(document.querySelector('#ResetApiToken_font')?.textContent).toBe(resetEntry)
    expect(document.querySelector('[name=save]')?.getAttribute('value')).toBe(resetButton)
    expect(document.querySelector('[name=save]')?.getAttribute('title')).toBe(resetButton)
  })
})
