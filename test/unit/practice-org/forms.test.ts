// What answers at the reset form's address when it is not the form, and the tree without or with more than the entry.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { askFor } from '../../practice-org/request'
import { type PracticeOrg, startPracticeOrg } from '../../practice-org/server'

let practice: PracticeOrg
beforeAll(async () => {
  practice = await startPracticeOrg()
})
beforeEach(() => practice.reset())
afterAll(() => practice.close())

const FORM = 'https://acme.my.salesforce.com/_ui/system/security/ResetApiTokenEdit?setupid=ResetApiToken'
const SETUP = 'https://acme.my.salesforce.com/ui/setup/Setup?setupid=PersonalSetup'
const ask = (address: string, dest = 'document') =>
  askFor(practice.port, address, { headers: { 'sec-fetch-dest': dest } })

describe("the reset form's address", () => {
  it.each([
    ['no-privileges', 'Insufficient Privileges'],
    ['gone', 'URL No Longer Exists'],
  ] as const)('%s: "%s", framed and as top page', async (form, title) => {
    practice.configure('acme', { ui: 'classic', form })
    for (const dest of ['document', 'iframe']) {
      const { document } = await ask(FORM, dest)
      expect(document.querySelector('#errorTitle')?.textContent).toBe(title)
      expect(document.querySelector('#errorDesc')?.textContent).not.toBe('')
      expect(document.querySelector('#editPage, [name=save]')).toBeNull()
      expect(document.querySelector('.practice-strip') === null).toBe(dest === 'iframe')
    }
    expect(practice.resets('acme')).toBe(0)
  })

  it('may be slow', async () => {
    practice.configure('acme', { form: 'slow', latency: { form: 60 } })
    const since = performance.now()
    const { document } = await ask(FORM, 'iframe')
    expect(performance.now() - since).toBeGreaterThan(50)
    expect(document.querySelector('[name=save]')).not.toBeNull()
  })
})

describe('the tree', () => {
  it.each(['classic', 'classic-old'] as const)('has look-alikes in other folders of %s', async (ui) => {
    practice.configure('acme', { ui, lookAlikes: true })
    const { document } = await ask(SETUP)
    const labels = [...document.querySelectorAll('.setupLeaf')].map(({ textContent }) => textContent)
    expect(labels.filter((label) => label?.includes('Reset'))).toEqual([
      'Reset My Security Token',
      'Reset My Dashboard',
      'Reset Password',
    ])
    expect((await ask('https://acme.my.salesforce.com/_ui/setup/personal/ResetPassword')).status).toBe(200)
  })

  it('without the entry finds nothing in the old search either', async () => {
    practice.configure('acme', { ui: 'classic-old', hiddenEntry: true })
    const { document } = await ask(`${SETUP}&setupSearch=security%20token`)
    expect(document.querySelector('.searchEmpty')?.textContent).toContain('No matching items')
    expect(document.querySelector('.setupLeaf')).toBeNull()
  })
})
