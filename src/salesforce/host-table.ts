// The hosts of Salesforce as data: which suffixes there are, and which permissions reach them.
// Source: Salesforce Help "My Domain URL formats", "Government Cloud Plus Defense", "Salesforce on Alibaba Cloud";
// Microsoft's documentation of Defender for Cloud Apps (session proxy).

/** What answers on a host: Classic, login and frames (`my`), Lightning, or Setup. */
export type Role = 'my' | 'lightning' | 'setup'

/** One family of hosts: an org keeps to one. */
export type Family = 'main' | 'government' | 'china' | 'cloudforce'

/** Hosts that one permission reaches. */
export type HostGroup = Family | 'proxy'

/** The suffixes of the main family, by role. */
export const ROLES: Readonly<Record<Role, string>> = {
  my: '.my.salesforce.com',
  lightning: '.lightning.force.com',
  setup: '.my.salesforce-setup.com',
}

export const SUFFIXES: readonly { readonly suffix: string; readonly role: Role; readonly family: Family }[] = [
  { suffix: ROLES.my, role: 'my', family: 'main' },
  { suffix: ROLES.lightning, role: 'lightning', family: 'main' },
  { suffix: ROLES.setup, role: 'setup', family: 'main' },
  { suffix: '.my.salesforce.mil', role: 'my', family: 'government' },
  { suffix: '.lightning.crmforce.mil', role: 'lightning', family: 'government' },
  { suffix: '.my.sfcrmproducts.cn', role: 'my', family: 'china' },
  { suffix: '.lightning.sfcrmapps.cn', role: 'lightning', family: 'china' },
  { suffix: '.cloudforce.com', role: 'my', family: 'cloudforce' },
]

/** Microsoft Defender for Cloud Apps shows every site under its own name with this behind it. */
export const PROXY_SUFFIX = '.mcas.ms'

export const LOGIN_HOSTS: readonly string[] = ['login.salesforce.com', 'test.salesforce.com', 'welcome.salesforce.com']

/** Match patterns by group. `main` comes with the installation, the others are asked for when met. */
export const GROUP_PATTERNS: Readonly<Record<HostGroup, readonly string[]>> = {
  main: ['https://*.salesforce.com/*', 'https://*.lightning.force.com/*', 'https://*.salesforce-setup.com/*'],
  government: ['https://*.my.salesforce.mil/*', 'https://*.lightning.crmforce.mil/*'],
  china: ['https://*.my.sfcrmproducts.cn/*', 'https://*.lightning.sfcrmapps.cn/*'],
  cloudforce: ['https://*.cloudforce.com/*'],
  /** Every other host, behind the proxy. */
  proxy: [
    'https://*.salesforce.com.mcas.ms/*',
    'https://*.lightning.force.com.mcas.ms/*',
    'https://*.salesforce-setup.com.mcas.ms/*',
    'https://*.my.salesforce.mil.mcas.ms/*',
    'https://*.lightning.crmforce.mil.mcas.ms/*',
    'https://*.my.sfcrmproducts.cn.mcas.ms/*',
    'https://*.lightning.sfcrmapps.cn.mcas.ms/*',
    'https://*.cloudforce.com.mcas.ms/*',
  ],
}

/** Match patterns of the three main families: the extension's host permissions. */
export const HOST_PATTERNS: readonly string[] = GROUP_PATTERNS.main

/** Every pattern there is; the browser answers only for those that are granted. */
export const ALL_PATTERNS: readonly string[] = Object.values(GROUP_PATTERNS).flat()

/** Public sites of Salesforce under the same names: no org answers there, so nothing of ours runs there. */
export const PUBLIC_SITE_PATTERNS: readonly string[] = [
  'www',
  'help',
  'trailhead',
  'developer',
  'admin',
  'appexchange',
  'status',
  'trust',
  'investor',
  'engineering',
].map((name) => `https://${name}.salesforce.com/*`)
