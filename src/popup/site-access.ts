// Whether the browser lets us see the pages that a guide needs. A person may allow whole families of hosts, single sites, or
// nothing, and may change that at any time.
import { grantedOrigins, hasHostPermissions, mayAccessHost } from '../browser/permissions'
import { grantedSalesforcePatterns } from '../salesforce/hosts/granted-patterns'
import { GROUP_PATTERNS } from '../salesforce/hosts/host-patterns'
import type { HostGroup } from '../salesforce/hosts/host-table'
import { orgHostNames, type SalesforceHost } from '../salesforce/hosts/salesforce-host'

export interface MissingAccess {
  readonly group: HostGroup
  /** The names of the org's hosts that we may not see, while others of it are allowed; empty where none is. */
  readonly hosts: readonly string[]
}

/**
 * What is missing for a host; null where nothing is. Single sites count: an org whose own hosts are all allowed needs no
 * more. `host`: null where another site is in front; there, only a browser that allows nothing at all is worth a word.
 */
export async function missingAccessFor(host: SalesforceHost | null): Promise<MissingAccess | null> {
  const group = host?.group ?? 'main'
  if (await hasHostPermissions(GROUP_PATTERNS[group])) return null
  if (host === null) {
    const granted = grantedSalesforcePatterns(await grantedOrigins())
    return granted.length > 0 ? null : { group, hosts: [] }
  }
  if (host.kind === 'login') return { group, hosts: [] }
  const names = orgHostNames(host)
  const isAllowed = await Promise.all(names.map((name) => mayAccessHost(name)))
  const missing = names.filter((_, index) => !isAllowed[index])
  if (missing.length === 0) return null
  return { group, hosts: missing.length === names.length ? [] : missing }
}
