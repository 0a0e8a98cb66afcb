// Which pages of Salesforce the granted host permissions reach. A browser grants whole families of hosts, or single sites
// where the person chose them. Pure.
import { ALL_PATTERNS } from './host-patterns'

/** The host of a match pattern for https, with `*.` in front where it stands for all below; null for another scheme. */
export function hostOfPattern(pattern: string): string | null {
  if (pattern === '<all_urls>') return '*'
  return /^(?:https|\*):\/\/([^/]+)\//.exec(pattern)?.[1] ?? null
}

/** Whether all hosts of one pattern belong to the other. */
function isWithin(inner: string, outer: string): boolean {
  if (outer === '*' || inner === outer) return true
  if (!outer.startsWith('*.')) return false
  const domain = outer.slice(1)
  return inner.endsWith(domain) || inner === domain.slice(1)
}

/**
 * The patterns of Salesforce's hosts that are granted. `granted`: as the browser words them. Whole families where they are
 * granted, and beside them the single sites; nothing else that may be granted.
 */
export function grantedSalesforcePatterns(granted: readonly string[]): string[] {
  const hosts = granted.flatMap((pattern) => hostOfPattern(pattern) ?? [])
  const [families, others]: [string[], string[]] = [[], []]
  for (const pattern of ALL_PATTERNS) {
    const family = hostOfPattern(pattern) ?? ''
    if (hosts.some((host) => isWithin(family, host))) families.push(pattern)
    else others.push(...hosts.filter((host) => isWithin(host, family)).map((host) => `https://${host}/*`))
  }
  return [...families, ...new Set(others)]
}

/**
 * How much of a group of hosts is granted: `some` where it is single sites, or not all of its patterns. `granted`: as the
 * browser words them.
 */
export function accessToPatterns(patterns: readonly string[], granted: readonly string[]): 'all' | 'some' | 'none' {
  const reached = grantedSalesforcePatterns(granted)
  if (patterns.every((pattern) => reached.includes(pattern))) return 'all'
  const families = patterns.map((pattern) => hostOfPattern(pattern) ?? '')
  const isSomeReached = reached.some((each) => families.some((family) => isWithin(hostOfPattern(each) ?? '', family)))
  return isSomeReached ? 'some' : 'none'
}
