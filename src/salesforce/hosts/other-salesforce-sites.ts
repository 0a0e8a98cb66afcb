// Sites of Salesforce that are no org page: those on which companies serve customers and partners, and those of Salesforce
// itself. A person may take them for the place where the token is reset. Source: Salesforce Help "My Domain URL formats".
import { INSTANCE_NAME } from './instance-name'

/** `customers`: a company's own site. `other`: Salesforce's own, or content of an org. */
export type OtherSite = 'customers' | 'other'

const CUSTOMER_SITE = /\.(?:my\.site\.com|my\.salesforce-sites\.com|secure\.force\.com|site\.force\.com)$/
/** Before enhanced domains: `acme.force.com`, and `uat-acme.cs42.force.com` in a sandbox, which names the instance. */
const OLDER_CUSTOMER_SITE = /^(?!(?:www|developer|login|test|lightning)\.)[\w-]+(?:\.([a-z]+\d+s?))?\.force\.com$/
const OTHER_SITE =
  /(?:^|\.)(?:salesforce\.com|force\.com|salesforce-setup\.com|salesforce-experience\.com|trailhead\.com|trailblazer\.me)$/

/** Which of them an address belongs to, also behind a proxy; null for any other. Call for addresses that are no org's. */
export function otherSiteOf(address: string): OtherSite | null {
  if (!URL.canParse(address)) return null
  const hostname = new URL(address).hostname.replace(/\.mcas(?:\.ms|-gov\.(?:us|ms))$/, '')
  if (CUSTOMER_SITE.test(hostname) || isOlderCustomerSite(hostname)) return 'customers'
  return OTHER_SITE.test(hostname) ? 'other' : null
}

function isOlderCustomerSite(hostname: string): boolean {
  const [site, instance] = OLDER_CUSTOMER_SITE.exec(hostname) ?? []
  return site !== undefined && (instance === undefined || INSTANCE_NAME.test(instance))
}
