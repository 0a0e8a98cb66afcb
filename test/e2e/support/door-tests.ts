// Pages in front of an org, and headers and trees without known marks: what the card says there, and where the walk goes on.
// As tests, in whichever browser.
import { expect, test } from 'vitest'
import { PERSON } from '../../practice-org/server'
import { inScope } from '../../scope'
import { stored } from './extension'
import { says, settings } from './not-found'
import { type Sight, seen } from './overlay-reader'
import { personAt } from './person'
import { sightOf, type Testbed } from './testbed'
import { until } from './until'

const ORGS = [
  ...[
    'forgot',
    'expired',
    'change',
    'sso',
    'app',
    'settings',
    'tc-verification-code',
    'emailverifcode',
    'prefilled',
    'here',
  ],
  ...['picture-aura', 'picture-lwc', 'folder-aura', 'folder-lwc', 'out'],
].map((name) => `door-${name}`)

/** For Firefox, which must be told every host. */
export const DOOR_HOSTS: readonly string[] = [
  'login.salesforce.com',
  'sso.acme.example',
  ...ORGS.flatMap((org) => [`${org}.my.salesforce.com`, `${org}.lightning.force.com`]),
]

const my = (org: string, path = '/') => `https://${org}.my.salesforce.com${path}`
const home = (org: string) => `https://${org}.lightning.force.com/lightning/page/home`

const isAt =
  (step: string) =>
  ({ card, ring }: Sight) =>
    card.step === step && ring !== null

/** The step that the checklist of an org shows, as it is stored. */
async function seenStepOf({ browser }: Testbed, org: string): Promise<unknown> {
  const guide = (await stored(browser))[`guide:${org}`] as { progress?: { seen?: unknown } } | undefined
  return guide?.progress?.seen
}

export function testDoors(testbed: Testbed): void {
  const seenStep = (org: string) => seenStepOf(testbed, org)

  test('who forgot the password is not sent to any settings, on My Domain and on a shared host', async () => {
    const page = await testbed.open(my('door-forgot', '/secur/forgotpassword.jsp'))
    await testbed.start()
    for (const address of [page.url(), 'https://login.salesforce.com/secur/forgotpassword.jsp']) {
      await page.goto(address)
      const { card, ring } = await sightOf(page, says('A changed password ends the security token'))
      expect(ring).toBeNull()
      expect(card.step).toBe('log-in')
      expect(card.actions).not.toHaveProperty('open-settings')
      expect(card.actions).not.toHaveProperty('report')
    }
    expect(await seenStep('door-forgot')).toBe('log-in')
    await page.close()
  })

  test('a password that must be changed comes first; then the walk goes on where it led', async () => {
    testbed.org.configure('door-expired', { loggedIn: false, passwordExpired: true })
    const page = await testbed.open(settings('door-expired'))
    await testbed.start()
    await personAt(page).followUntil(says('First do what this page asks'))
    expect(await seenStep('door-expired')).toBe('log-in')
    await page.type('#newpassword', PERSON.password)
    await page.type('#confirmpassword', PERSON.password)
    await page.click('#password-button')
    await sightOf(page, isAt('quick-find'))
    await page.close()
  })

  test('who changes the password on purpose is shown the way of the settings again afterwards', async () => {
    testbed.org.configure('door-change', { ui: 'classic' })
    const page = await testbed.open(my('door-change', '/ui/setup/Setup?setupid=PersonalSetup'))
    await testbed.start()
    await sightOf(page, isAt('quick-find'))
    await page.goto(my('door-change', '/_ui/system/security/ChangePassword?setupid=ChangePassword'))
    const { ring } = await sightOf(page, says('A changed password ends the security token'))
    expect(ring).toBeNull()
    await page.goBack()
    await sightOf(page, isAt('quick-find'))
    await until('the checklist goes on, too', async () => (await seenStep('door-change')) === 'quick-find')
    await page.close()
  })

  test("a company's login that fails is named, and who can help", async () => {
    testbed.org.configure('door-sso', { loggedIn: false, login: 'sso-failing' })
    const page = await testbed.open(my('door-sso'))
    await testbed.start()
    const { card, ring } = await personAt(page).followUntil(says('own login failed'))
    expect(card.text).toContain('administrator')
    expect(ring).toBeNull()
    expect(card.step).toBe('log-in')
    expect(await seenStep('door-sso')).toBe('log-in')
    await page.close()
  })

  test('an app that asks for access is left to the person: no ring on its buttons', async () => {
    const page = await testbed.open(my('door-app', '/_ui/identity/oauth/ui/AuthorizationPage'))
    await testbed.start()
    const { ring, card } = await sightOf(page, ({ card }) => card.placement === 'docked')
    expect(ring).toBeNull()
    expect(card.text).not.toContain('checks that it is you')
    await page.close()
  })

  test('the settings of single sign-on are a page of the settings', async () => {
    testbed.org.configure('door-settings', { ui: 'classic' })
    const page = await testbed.open(
      my('door-settings', '/_ui/identity/saml/SingleSignOnSettingsUi/d?setupid=SingleSignOn'),
    )
    await testbed.start()
    await sightOf(page, isAt('quick-find'))
    await page.close()
  })

  test.each(inScope(['EmailVerifCode'] as const, ['tc-verification-code', 'EmailVerifCode'] as const))(
    'a code is asked for in the field %s',
    async (identityField) => {
      const org = `door-${identityField.toLowerCase()}`
      testbed.org.configure(org, { loggedIn: false, identityCheck: true, identityField })
      const page = await testbed.open(my(org))
      await testbed.start()
      await personAt(page).followUntil(isAt('open-settings'))
      await page.close()
    },
  )

  test('a username that the page has put in is not asked for again, and never read', async () => {
    testbed.org.configure('door-prefilled', { loggedIn: false, login: 'two-step-prefilled' })
    const page = await testbed.open(my('door-prefilled'))
    await testbed.start()
    const { card } = await personAt(page).followUntil(
      ({ card, ring }) => ring !== null && card.sentence.includes('Password'),
    )
    expect(card.text).not.toContain(PERSON.username)
    const username = await page.$eval('#username', (field) => (field as HTMLInputElement).value)
    expect(username).toBe(PERSON.username)
    await personAt(page).followUntil(isAt('open-settings'))
    await page.close()
  })

  test('the login form at an address of Lightning is followed, and leads back to it', async () => {
    testbed.org.configure('door-here', { loggedIn: false, loginAt: 'lightning' })
    const page = await testbed.open(settings('door-here'))
    await testbed.start()
    await sightOf(page, isAt('log-in'))
    expect(page.url()).toContain('door-here.lightning.force.com')
    await personAt(page).followUntil(isAt('quick-find'))
    await page.close()
  })

  test.each(inScope(['lwc'] as const, ['aura', 'lwc'] as const))(
    'the avatar is known by its picture alone (%s), and opens its card',
    async (markup) => {
      testbed.org.configure(`door-picture-${markup}`, { avatar: 'picture', markup })
      const page = await testbed.open(home(`door-picture-${markup}`))
      await testbed.start()
      const { ring, card } = await sightOf(page, isAt('open-settings'))
      expect(ring?.sure).toBe('likely')
      expect(card.sentence).toContain('your picture at the top')
      const { ring: link } = await personAt(page).followUntil(({ card }) => card.sentence.includes('Settings'))
      expect(link?.sure).toBe('yes')
      await page.close()
    },
  )

  test.each(inScope(['lwc'] as const, ['aura', 'lwc'] as const))(
    'in a language whose word is not known, the first folder gets a dashed ring (%s)',
    async (markup) => {
      const org = `door-folder-${markup}`
      testbed.org.configure(org, { language: 'xx', markup })
      const page = await testbed.open(settings(org))
      await testbed.start()
      const { ring, card } = await sightOf(page, isAt('open-reset-page'))
      expect(ring?.sure).toBe('likely')
      expect(card.text).toContain('not known what to type')
      expect(card.actions).toHaveProperty('open-form')
      const open = await personAt(page).followUntil(({ card }) => card.step === 'reset-token')
      expect(open.ring).not.toBeNull()
      expect((await seen(page))?.card.step).toBe('reset-token')
      expect(testbed.org.resets(org)).toBe(0)
      await page.close()
    },
  )

  test('just logged out, the way back in is said, and no settings are offered', async () => {
    testbed.org.configure('door-out', { loggedOutPage: 'own' })
    const page = await testbed.open(my('door-out', '/secur/logout.jsp'))
    await testbed.start()
    const { card } = await sightOf(page, ({ card }) => card.step === 'log-in')
    expect(card.actions).not.toHaveProperty('open-settings')
    await personAt(page).followUntil(isAt('open-settings'))
    await page.close()
  })
}
