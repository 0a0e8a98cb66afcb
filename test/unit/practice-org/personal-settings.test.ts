// Personal Information in the practice org: the Visualforce form that public UI tests know, in every interface.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { PRACTICE_LANGUAGES } from '../../practice-org/labels'
import { personalLabelsOf } from '../../practice-org/labels/personal'
import { askFor } from '../../practice-org/request'
import { PERSON, type PracticeOrg, startPracticeOrg } from '../../practice-org/server'

let practice: PracticeOrg
beforeAll(async () => {
  practice = await startPracticeOrg()
})
beforeEach(() => practice.reset())
afterAll(() => practice.close())

const MY = 'https://acme.my.salesforce.com'
const PAGE = `${MY}/setup/personalInformationSetup.apexp`
const BLOCK = 'PersonalInformationSetup:editPage:pageBlock:'
const field = (document: Document, name: string) =>
  document.querySelector<HTMLInputElement>(`input[id="${BLOCK}${name}"][name="${BLOCK}${name}"][type=text]`)

describe('Personal Information', () => {
  it('is a form with the person in its fields, framed in Lightning', async () => {
    const { document } = await askFor(practice.port, `${PAGE}?setupid=PersonalInformation&isdtp=p1`)
    expect(field(document, 'email')?.value).toBe(PERSON.email)
    for (const name of ['firstName', 'lastName', 'alias', 'city']) expect(field(document, name), name).not.toBeNull()
    expect(document.querySelector(`span[id="${BLOCK}userName"]`)?.textContent).toBe(PERSON.username)
    expect(document.querySelector('input[title=Save].btn')).not.toBeNull()
    expect(document.querySelector('tr td > input[name$=":city"]')).not.toBeNull()
    expect(document.querySelector('#phHeader, td.oLeft, .practice-strip')).toBeNull()
  })

  it('ends in the Lightning shell when a Lightning user opens it as a page of its own', async () => {
    const { location } = await askFor(practice.port, `${PAGE}?setupid=PersonalInformation`)
    expect(location).toBe('https://acme.lightning.force.com/lightning/settings/personal/PersonalInformation/home')
  })

  it.each(['classic', 'classic-old'] as const)('stands beside the tree in %s, and a leaf leads there', async (ui) => {
    practice.configure('acme', { ui })
    const setup = await askFor(practice.port, `${MY}/ui/setup/Setup?setupid=PersonalSetup`)
    const leaf = setup.document.querySelector('a#PersonalInformation_font')?.getAttribute('href') ?? ''
    expect(leaf).toBe(
      '/setup/personalInformationSetup.apexp?retURL=%2Fui%2Fsetup%2FSetup%3Fsetupid%3DPersonalInfo&setupid=PersonalInformation',
    )
    const { document } = await askFor(practice.port, MY + leaf)
    expect(field(document, 'email')).not.toBeNull()
    expect(document.querySelector('td.oLeft #PersonalInformation_font')).not.toBeNull()
  })

  it('keeps nothing of what is saved, and stands no longer where it was once imagined', async () => {
    const form = { [`${BLOCK}email`]: 'other@mailbox.example' }
    const saved = await askFor(practice.port, `${PAGE}?isdtp=p1`, { form })
    expect(field(saved.document, 'email')?.value).toBe(PERSON.email)
    expect((await askFor(practice.port, `${MY}/_ui/setup/personal/PersonalInformation?isdtp=p1`)).status).toBe(404)
  })

  it('has its own labels in every language', async () => {
    for (const language of PRACTICE_LANGUAGES) {
      practice.configure('acme', { language })
      const { document } = await askFor(practice.port, `${PAGE}?isdtp=p1`)
      const label = document.querySelector(`label[for="${BLOCK}email"]`)?.textContent?.replace('*', '')
      const own = label === personalLabelsOf('en').email
      expect(own, `${language}: ${label}`).toBe(language === 'en' || language === 'pt_BR')
    }
  })
})
