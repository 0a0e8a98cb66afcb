// The hosts of Salesforce as data: which suffixes there are. Which permissions reach them is in host-patterns.ts.
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
