// The one dangerous address of Salesforce, as the practice org keeps it: a plain GET of the confirmation resets.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { selectorOf } from '../../practice-org/page-objects'
import { askFor } from '../../practice-org/request'
import { PERSON, type PracticeOrg, startPracticeOrg } from '../../practice-org/server'

let practice: PracticeOrg
beforeAll(async () => {
  practice = await startPracticeOrg()
})
beforeEach(() => practice.reset())
afterAll(() => practice.close())

const FORM = 'https://acme.my.salesforce.com/_ui/system/security/ResetApiTokenEdit?setupid=ResetApiToken&isdtp=p1'
const CONFIRM = 'https://acme.my.salesforce.com/_ui/system/security/ResetApiTokenConfirm'
const framed = { headers: { 'sec-fetch-dest': 'iframe' } }

describe('the form page', () => {
  it('never resets anything', async () => {
    await askFor(practice.port, FORM)
    await askFor(practice.port, FORM, framed)
    await askFor(practice.port, FORM, { form: { save: 'Reset Security Token' } })
    expect(practice.resets('acme')).toBe(0)
    expect(practice.mails('acme')).toEqual([])
  })

  it('has the one button the page object setup/setupAlohaPage finds by its text', async () => {
    const { document } = await askFor(practice.port, FORM, framed)
    const selector = selectorOf('setup/setupAlohaPage', 'footerButtonByText', 'Reset Security Token')
    const button = document.querySelector(`form ${selector}`)
    expect(document.body.classList.contains('sfdcBody')).toBe(true)
    expect(button?.getAttribute('title')).toBe('Reset Security Token')
    expect(document.querySelectorAll('input[type=submit], button')).toHaveLength(1)
    expect(
      document.querySelectorAll('#editPage input[type=hidden][name=retURL], #editPage [name=setupid]'),
    ).toHaveLength(2)
  })

  it('ends in the Lightning shell when a Lightning user opens it as a page of its own', async () => {
    const { location } = await askFor(practice.port, FORM.replace('&isdtp=p1', ''))
    expect(location).toBe('https://acme.lightning.force.com/lightning/settings/personal/ResetApiToken/home')
  })
})

describe('the confirmation', () => {
  it('resets exactly once for each GET, sends a new token and shows the address', async () => {
    const { document } = await askFor(practice.port, CONFIRM)
    expect(practice.resets('acme')).toBe(1)
    expect(document.body.textContent).toContain(PERSON.email)
    await askFor(practice.port, CONFIRM)
    expect(practice.resets('acme')).toBe(2)
    const tokens = practice.mails('acme').map((mail) => mail.token)
    expect(new Set(tokens).size).toBe(2)
    for (const token of tokens) expect(token).toMatch(/^[A-Za-z0-9]{24}$/)
  })

  it('is untouched by HEAD, by other orgs and by people who are logged out', async () => {
    await askFor(practice.port, CONFIRM, { method: 'HEAD' })
    practice.logOut('acme')
    await askFor(practice.port, CONFIRM)
    await askFor(practice.port, CONFIRM.replace('acme', 'globex'))
    expect(practice.resets('acme')).toBe(0)
    expect(practice.resets('globex')).toBe(1)
  })

  it('leads to a mail in the mailbox, newest first', async () => {
    await askFor(practice.port, CONFIRM)
    await askFor(practice.port, CONFIRM)
    const list = await askFor(practice.port, 'https://mailbox.example/?org=acme')
    const links = [...list.document.querySelectorAll('.mail-list li a')].map((link) => link.getAttribute('href'))
    expect(links).toEqual(['/?org=acme&mail=1', '/?org=acme&mail=0'])
    const mail = await askFor(practice.port, 'https://mailbox.example/?org=acme&mail=1')
    expect(mail.document.querySelector('.mail-token')?.textContent).toBe(practice.mails('acme')[1]?.token)
    expect(mail.document.querySelector('.mail-sender')?.textContent).toBe('noreply@salesforce.com')
    expect(mail.document.querySelector('.mail-open h2')?.textContent).toBe('Your new Salesforce security token')
    expect(mail.document.querySelector('.mail-open dl')?.textContent).toContain(PERSON.username)
  })
})

describe('the mailbox', () => {
  it('shows the mails of all orgs, the newest first, where no org is named; the start page leads there', async () => {
    const inAll = async (path: string) => (await askFor(practice.port, `https://mailbox.example${path}`)).document
    await askFor(practice.port, CONFIRM)
    await askFor(practice.port, CONFIRM.replace('acme', 'globex'))
    await askFor(practice.port, CONFIRM)
    const start = await inAll('/start')
    const link = [...start.querySelectorAll('.start-link')].find(({ textContent }) => textContent === 'Mailbox')
    const list = await inAll(link?.getAttribute('href') ?? '')
    const rows = [...list.querySelectorAll('.mail-list li a')]
    expect(rows.map((row) => row.querySelector('.mail-preview')?.textContent)).toEqual([
      expect.stringContaining('acme · '),
      expect.stringContaining('globex · '),
      expect.stringContaining('acme · '),
    ])
    const opened = await inAll(rows[1]?.getAttribute('href') ?? '')
    expect(opened.querySelector('.mail-token')?.textContent).toBe(practice.mails('globex')[0]?.token)
    expect(opened.querySelectorAll('.mail-list li')).toHaveLength(3)
  })
})

describe('the other Classic pages', () => {
  it('have the rows and buttons of the page object setup/setupAlohaPage', async () => {
    const { document } = await askFor(
      practice.port,
      'https://acme.my.salesforce.com/_ui/setup/personal/Connections?isdtp=p1',
    )
    const form = document.querySelector('form')
    const one = (element: string, ...fill: (string | number)[]) =>
      form?.querySelector(selectorOf('setup/setupAlohaPage', element, ...fill))
    expect(one('buttonByName', 'edit')).toBeTruthy()
    expect(one('footerButtonByText', 'Edit')).toBeTruthy()
    expect(one('itemLabel', 1, 2)?.textContent).toBe('Connections')
    const row = one('setupAlohaItemRowByLabel')
    expect(row?.querySelector(selectorOf('setup/setupAlohaPageItemRow', 'label'))?.textContent).toBe('Setting')
  })
})
