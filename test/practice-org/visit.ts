// One request to one org: what every page of an org is made from, and the addresses it links to.
import type { OrgHosts, Site } from './hosts'
import type { Ask } from './http'
import { type Labels, labelsOf } from './labels'
import type { Org, World } from './world'

export interface Visit {
  readonly world: World
  readonly org: Org
  readonly site: Extract<Site, { kind: 'org' }>
  readonly ask: Ask
}

export function labelsFor(visit: Visit): Labels {
  return labelsOf(visit.org.settings.language)
}

/** Where a person lands after logging in. */
export function homeOf(org: Org, hosts: OrgHosts): string {
  return org.settings.ui === 'lightning'
    ? `https://${hosts.lightning}/lightning/page/home`
    : `https://${hosts.my}/home/home.jsp`
}

/** An address to return to, when it stays within the org: a path on My Domain, or a URL of one of its hosts. */
export function insideOrg(target: string | null, hosts: OrgHosts): string | undefined {
  if (!target) return undefined
  const base = `https://${hosts.my}/`
  if (!URL.canParse(target, base)) return undefined
  const url = new URL(target, base)
  return Object.values(hosts).includes(url.host) && url.protocol === 'https:' ? url.href : undefined
}
