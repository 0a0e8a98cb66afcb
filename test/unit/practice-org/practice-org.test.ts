// The practice org as a server: hosts, Classic's pages, languages, odd requests, and that it says what it is.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { siteOf } from '../../practice-org/hosts'
import { labelsOf, PRACTICE_LANGUAGES } from '../../practice-org/labels'
import { askFor } from '../../practice-org/request'
import { type PracticeOrg, startPracticeOrg } from '../../practice-org/server'

let practice: PracticeOrg
beforeAll(async () => {
  practice = await startPracticeOrg()
})
beforeEach(() => practice.reset())
afterAll(() => practice.close())

const ask = (address: string, headers: Record<string, string> = {}) => askFor(practice.port, address, { headers })
const SETUP = 'https://old.my.salesforce.com/ui/setup/Setup?setupid=PersonalSetup'

describe('hosts', () => {
  it.each([
    ['acme.my.salesforce.com', 'acme'],
    ['ACME.lightning.force.com:8443', 'acme'],
    ['acme--uat.sandbox.my.salesforce-setup.com', 'acme--uat.sandbox'],
    ['dev.develop.lightning.force.com', 'dev.develop'],
    ['acme.lightning.force.com.mcas.ms', 'acme'],
    ['acme.my.salesforce.mil', 'acme'],
  ])('%s is org %s', (host, org) => expect(siteOf(host)).toMatchObject({ kind: 'org', org }))

  it('knows no others', () => {
    for (const host of ['', 'my.salesforce.com', '.my.salesforce.com', 'example.com', 'salesforce.com.evil.example']) {
      expect(siteOf(host)).toEqual({ kind: 'unknown' })
    }
  })
})

describe('Classic', () => {
  it('keeps language-free ids in both generations of the tree, in every language', async () => {
    for (const language of PRACTICE_LANGUAGES) {
      for (const ui of ['classic', 'classic-old'] as const) {
        practice.configure('old', { ui, language })
        const { document } = await ask(SETUP)
        expect(document.querySelectorAll('#PersonalInfo_font, #PersonalInfo_icon, #PersonalInfo_child')).toHaveLength(3)
        const leaf = document.querySelector('td.oLeft #ResetApiToken_font')
        expect(leaf?.textContent).toBe(labelsOf(language).resetEntry)
        expect(document.querySelector('table.outer#bodyTable')?.classList.contains('setupV2')).toBe(ui === 'classic')
      }
    }
  })

  it('finds with the old Search button only, and escapes what was searched', async () => {
    practice.configure('old', { ui: 'classic-old' })
    const found = await ask(`${SETUP}&setupSearch=reset`)
    expect([...found.document.querySelectorAll('.setupLeaf a')].map((leaf) => leaf.id)).toEqual(['ResetApiToken_font'])
    const nothing = await ask(`${SETUP}&setupSearch=${encodeURIComponent('"><b id=x>')}`)
    expect(nothing.document.querySelector('.setupLeaf, #x')).toBeNull()
  })

  it('has the user menu with My Settings, or with Setup in the old generation', async () => {
    const menu = async (ui: 'classic' | 'classic-old') => {
      practice.configure('old', { ui })
      const { document } = await ask('https://old.my.salesforce.com/home/home.jsp')
      expect(
        document.querySelectorAll('#userNav #userNavButton #userNavLabel, #userNav-arrow, #phSearchInput'),
      ).toHaveLength(3)
      return [...document.querySelectorAll('#userNav-menuItems a')]
    }
    expect((await menu('classic')).map((item) => item.textContent)).toContain('My Settings')
    expect(
      (await menu('classic-old')).find((item) => item.getAttribute('href') === '/ui/setup/Setup')?.textContent,
    ).toBe('Setup')
  })

  it('has no entry for people who may not reset', async () => {
    practice.configure('old', { ui: 'classic', hiddenEntry: true })
    expect((await ask(SETUP)).document.querySelector('#ResetApiToken_font')).toBeNull()
  })
})

describe('honesty and sturdiness', () => {
  it('says on top pages that it is a reconstruction, and stays silent in frames', async () => {
    const page = 'https://acme.my.salesforce.com/_ui/setup/personal/Connections?isdtp=p1'
    const strip = async (headers: Record<string, string>) =>
      (await ask(page, headers)).document.querySelector('.practice-strip')
    expect((await strip({ 'sec-fetch-dest': 'document' }))?.textContent).toContain('not Salesforce')
    expect(await strip({ 'sec-fetch-dest': 'iframe' })).toBeNull()
  })

  it('answers unknown paths in the manner of Salesforce', async () => {
    const { status, document } = await ask('https://acme.my.salesforce.com/nowhere')
    expect(status).toBe(404)
    expect(document.querySelector('#errorTitle')?.textContent).toBe('URL No Longer Exists')
    expect((await ask('https://acme.my.salesforce.com/favicon.ico')).status).toBe(204)
  })

  it('survives odd requests', async () => {
    const odd = [
      '/%',
      '//',
      '/?%ff',
      '/practice-assets/../server.ts',
      '/practice-assets/%2e%2e/server.ts',
      '/lightning/',
      '/_ui/setup/personal/__proto__',
    ]
    for (const path of odd) {
      for (const host of ['acme.my.salesforce.com', 'acme.lightning.force.com', 'mailbox.example', 'nowhere.example']) {
        const { status, text } = await ask(`https://${host}${path}`)
        expect(status, `${host}${path}`).toBeLessThan(500)
        expect(text).not.toContain('createServer')
      }
    }
  })

  it('logs who asked, and forgets everything on reset', async () => {
    await ask('https://acme.my.salesforce.com/home/home.jsp?x=1', { referer: 'https://a.example/', cookie: 'secret' })
    expect(practice.requests).toEqual([
      {
        method: 'GET',
        host: 'acme.my.salesforce.com',
        path: '/home/home.jsp?x=1',
        headers: { referer: 'https://a.example/' },
      },
    ])
    practice.reset()
    expect(practice.requests).toEqual([])
  })

  it('lists the orgs to visit on its start page', async () => {
    const { document } = await ask('https://mailbox.example/start')
    expect(document.querySelectorAll('.start li a').length).toBeGreaterThan(8)
    expect((await ask('https://classic.my.salesforce.com/home/home.jsp')).status).toBe(200)
  })
})
