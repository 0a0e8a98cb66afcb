// The host names of Salesforce as data. Which permissions reach them is in host-patterns.ts.
// Source: Salesforce Help "My Domain URL formats", "Government Cloud Plus Defense", "Salesforce on Alibaba Cloud";
// Microsoft's documentation of Defender for Cloud Apps (session proxy).

/** What answers on a host: Classic with logins and frames (`my`), Lightning, or Setup. */
export type HostRole = 'my' | 'lightning' | 'setup'

/** All hosts of an org belong to one family. Stored guides name it: none may be renamed or removed. */
export const HOST_FAMILIES = ['main', 'government', 'china', 'cloudforce'] as const
export type HostFamily = (typeof HOST_FAMILIES)[number]

/** Hosts that one permission reaches. */
export type HostGroup = HostFamily | ProxyGroup

/** The suffixes of the main family, by role. */
export const MAIN_SUFFIXES: Readonly<Record<HostRole, string>> = {
  my: '.my.salesforce.com',
  lightning: '.lightning.force.com',
  setup: '.my.salesforce-setup.com',
}

export const SUFFIXES: readonly { readonly suffix: string; readonly role: HostRole; readonly family: HostFamily }[] = [
  { suffix: MAIN_SUFFIXES.my, role: 'my', family: 'main' },
  { suffix: MAIN_SUFFIXES.lightning, role: 'lightning', family: 'main' },
  { suffix: MAIN_SUFFIXES.setup, role: 'setup', family: 'main' },
  { suffix: '.my.salesforce.mil', role: 'my', family: 'government' },
  { suffix: '.lightning.crmforce.mil', role: 'lightning', family: 'government' },
  { suffix: '.my.sfcrmproducts.cn', role: 'my', family: 'china' },
  { suffix: '.lightning.sfcrmapps.cn', role: 'lightning', family: 'china' },
  { suffix: '.cloudforce.com', role: 'my', family: 'cloudforce' },
]

type ProxyGroup = 'proxy' | 'proxy_government'

/** Behind Microsoft Defender for Cloud Apps, every host name ends with one of these: for companies, and for governments. */
export const PROXIES: readonly { readonly suffix: string; readonly group: ProxyGroup }[] = [
  { suffix: '.mcas.ms', group: 'proxy' },
  { suffix: '.mcas-gov.us', group: 'proxy_government' },
  { suffix: '.mcas-gov.ms', group: 'proxy_government' },
]

export const LOGIN_HOSTS: readonly string[] = ['login.salesforce.com', 'test.salesforce.com', 'welcome.salesforce.com']
