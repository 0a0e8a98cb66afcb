// The matrix as data: user interfaces, ways in, languages, and families of hosts.
import type { SettingsChange } from '../practice-org/server'

export interface Interface {
  readonly name: string
  readonly settings: SettingsChange
  /** Where the person is when they start, on the host of this role. */
  readonly role: 'my' | 'lightning' | 'setup'
  readonly path: string
}

const LIGHTNING_HOME = '/lightning/page/home'
const CLASSIC_HOME = '/home/home.jsp'

export const INTERFACES: readonly Interface[] = [
  { name: 'Lightning, Aura', settings: {}, role: 'lightning', path: LIGHTNING_HOME },
  {
    name: 'Lightning, LWC',
    settings: { markup: 'lwc', setupHeader: 'lwc' },
    role: 'lightning',
    path: LIGHTNING_HOME,
  },
  { name: 'one.app', settings: {}, role: 'lightning', path: '/one/one.app' },
  { name: 'Setup', settings: {}, role: 'setup', path: '/lightning/setup/SetupOneHome/home' },
  { name: 'Classic, improved', settings: { ui: 'classic' }, role: 'my', path: CLASSIC_HOME },
  { name: 'Classic, old', settings: { ui: 'classic-old' }, role: 'my', path: CLASSIC_HOME },
]

/** Ways in that differ before the walk itself. */
export const ENTRANCES: readonly Interface[] = [
  ...(['one-page', 'two-step', 'branded', 'sso'] as const).map((login) => ({
    name: `Login, ${login}`,
    settings: { loggedIn: false, login },
    role: 'my' as const,
    path: '/',
  })),
  ...(['emc', 'smc', 'tc', 'push'] as const).map((identityField) => ({
    name: `Identity check, ${identityField}`,
    settings: { loggedIn: false, identityCheck: true, identityField },
    role: 'my' as const,
    path: '/',
  })),
  { name: 'Logged out just now', settings: { loggedOutPage: 'own' }, role: 'my', path: '/secur/logout.jsp' },
  { name: 'Identity check, later', settings: { identityCheck: 'later' }, role: 'lightning', path: LIGHTNING_HOME },
  { name: 'The form, in Classic', settings: { ui: 'classic' }, role: 'my', path: formPath() },
  { name: 'The form, in Lightning', settings: {}, role: 'my', path: formPath() },
  { name: 'Classic, dark bar', settings: { ui: 'classic', userMenu: 'bar' }, role: 'my', path: CLASSIC_HOME },
  {
    name: 'Classic, old, dark bar, results in the content',
    settings: { ui: 'classic-old', userMenu: 'bar', results: 'content', searchButton: 'link' },
    role: 'my',
    path: CLASSIC_HOME,
  },
  {
    name: 'Classic, old, Search as a picture',
    settings: { ui: 'classic-old', searchButton: 'image' },
    role: 'my',
    path: CLASSIC_HOME,
  },
  { name: 'The form by GET', settings: { formMethod: 'get' }, role: 'my', path: formPath() },
  ...(['twice', 'script', 'link', 'outside'] as const).map((resetButton, index) => ({
    name: `The form, ${resetButton}`,
    settings: { resetButton, ui: index % 2 === 0 ? ('lightning' as const) : ('classic' as const) },
    role: 'my' as const,
    path: formPath(),
  })),
  { name: 'Confirmed in the top window', settings: { doneIn: 'top' }, role: 'lightning', path: LIGHTNING_HOME },
  {
    name: 'Login, two-step-prefilled',
    settings: { loggedIn: false, login: 'two-step-prefilled' },
    role: 'my',
    path: '/',
  },
  ...(['tc-verification-code', 'EmailVerifCode'] as const).map((identityField) => ({
    name: `Identity check, ${identityField}`,
    settings: { loggedIn: false, identityCheck: true, identityField },
    role: 'my' as const,
    path: '/',
  })),
  {
    name: 'Login, at an address of Lightning',
    settings: { loggedIn: false, loginAt: 'lightning' },
    role: 'lightning',
    path: LIGHTNING_HOME,
  },
  { name: 'The avatar by its picture', settings: { avatar: 'picture' }, role: 'lightning', path: LIGHTNING_HOME },
]

function formPath(): string {
  return '/_ui/system/security/ResetApiTokenEdit?setupid=ResetApiToken'
}

/** Salesforce's fully supported languages, an invented one, and one from right to left. */
export const LANGUAGES: readonly string[] = [
  ...['en', 'de', 'es', 'es_MX', 'fr', 'it', 'ja', 'ko', 'nl', 'pt_BR', 'ru', 'sv', 'th', 'zh_CN', 'zh_TW'],
  ...['da', 'fi', 'no', 'xx', 'ar'],
]

export type Hosts = Readonly<Record<Interface['role'], string>>

export interface HostFamily {
  readonly name: string
  /** Hosts of an org, by a number that makes its name its own. */
  readonly hosts: (number: number) => { readonly org: string; readonly hosts: Hosts }
  readonly hasSetup: boolean
}

const named = (org: string, my: string, lightning: string, setup: string) => ({
  org,
  hosts: { my: `${org}${my}`, lightning: `${org}${lightning}`, setup: `${org}${setup}` },
})

const main = (org: string) => named(org, '.my.salesforce.com', '.lightning.force.com', '.my.salesforce-setup.com')

export const MAIN: HostFamily = { name: 'main', hosts: (number) => main(`m${number}`), hasSetup: true }

/** Partitions of the main family: the same hosts with a word more. */
export const PARTITIONS: readonly HostFamily[] = [
  ['developer', '-dev-ed.develop'],
  ['scratch', '.scratch'],
  ['trailblaze', '.trailblaze'],
  ['patch', '.patch'],
  ['demo', '.demo'],
  ['free', '.free'],
].map(([name = '', rest = '']) => ({ name, hosts: (number) => main(`m${number}${rest}`), hasSetup: true }))

export const FAMILIES: readonly HostFamily[] = [
  { name: 'sandbox', hosts: (number) => main(`m${number}--uat.sandbox`), hasSetup: true },
  {
    name: 'government',
    hosts: (number) => named(`m${number}`, '.my.salesforce.mil', '.lightning.crmforce.mil', ''),
    hasSetup: false,
  },
  {
    name: 'China',
    hosts: (number) => named(`m${number}`, '.my.sfcrmproducts.cn', '.lightning.sfcrmapps.cn', ''),
    hasSetup: false,
  },
  {
    name: 'Defender proxy',
    hosts: (number) =>
      named(
        `m${number}`,
        '.my.salesforce.com.mcas.ms',
        '.lightning.force.com.mcas.ms',
        '.my.salesforce-setup.com.mcas.ms',
      ),
    hasSetup: true,
  },
  {
    name: 'Defender proxy for governments',
    hosts: (number) =>
      named(
        `m${number}`,
        '.my.salesforce.com.mcas-gov.us',
        '.lightning.force.com.mcas-gov.us',
        '.my.salesforce-setup.com.mcas-gov.us',
      ),
    hasSetup: true,
  },
  {
    name: 'cloudforce',
    hosts: (number) => named(`m${number}`, '.cloudforce.com', '.lightning.force.com', ''),
    hasSetup: false,
  },
  {
    name: 'instance',
    hosts: (number) => named(`na${number}`, '.salesforce.com', '.lightning.force.com', ''),
    hasSetup: false,
  },
]
