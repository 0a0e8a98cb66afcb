// Sites of Salesforce that are no org page: those on which companies serve customers and partners, and those of Salesforce
// itself. A person may take them for the place where the token is reset. Source: Salesforce Help "My Domain URL formats".

/** `customers`: a company's own site. `other`: Salesforce's own, or content of an org. */
export type OtherSite = 'customers' | 'other'

const CUSTOMER_SITE = /\.(?:my\.site\.com|my\.salesforce-sites\.com|secure\.force\.com|site\.force\.com)$/
const OTHER_SITE =
  /(?:^|\.)(?:salesforce\.com|force\.com|salesforce-setup\.com|salesforce-experience\.com|trailhead\.com|trailblazer\.me)$/

/** Which of them an address belongs to, also behind a proxy; null for any other. Call for addresses that are no org's. */
export function otherSiteOf(address: string): OtherSite | null {
  if (!URL.canParse(address)) return null
  const hostname = new URL(address).hostname.replace(/\.mcas(?:\.ms|-gov\.(?:us|ms))$/, '')
  if (CUSTOMER_SITE.test(hostname)) return 'customers'
  return OTHER_SITE.test(hostname) ? 'other' : null
}
