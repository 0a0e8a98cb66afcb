// Which org a host belongs to. An org has one key on all its hosts; a sandbox is an org of its own.
// Source: Salesforce Help "My Domain URL formats" and "Partitioned domains".

import type { HostFamily } from './host-table'
import { INSTANCE_NAME } from './instance-name'

export type OrgType = 'production' | 'sandbox' | 'developer' | 'scratch' | 'trailhead' | 'demo' | 'patch' | 'free'

export interface Org {
  /** What the org is remembered by, such as `acme`, `acme--uat` or `acme-dev-ed.develop`. */
  readonly key: string
  /** The My Domain name as people know it, such as `acme`. */
  readonly name: string
  readonly type: OrgType
  /** The sandbox's name, such as `uat`. */
  readonly sandbox: string | null
  /** Orgs of one name in two families are two. */
  readonly family: HostFamily
  /** The labels in front of `.my.salesforce.com`, or null for an instance without My Domain. */
  readonly myDomain: string | null
}

const PARTITIONS: Readonly<Record<string, OrgType>> = {
  sandbox: 'sandbox',
  develop: 'developer',
  scratch: 'scratch',
  trailblaze: 'trailhead',
  patch: 'patch',
  demo: 'demo',
  free: 'free',
}

/** An org by the labels in front of `.my.…` or `.lightning.…`, such as `acme--uat.sandbox`. */
export function orgOnMyDomain(labels: string, family: HostFamily): Org {
  const [first = labels, partition] = labels.split('.')
  const [name = first, sandbox] = first.split('--')
  const known = { name, myDomain: labels, family }
  if (sandbox !== undefined) return { ...known, key: keyIn(family, first), type: 'sandbox', sandbox }
  const type = typeByPartition(partition) ?? (first.endsWith('-dev-ed') ? 'developer' : 'production')
  const isPart = partition !== undefined && !INSTANCE_NAME.test(partition)
  return { ...known, key: keyIn(family, isPart ? `${first}.${partition}` : first), type, sandbox: null }
}

/** `cloudforce.com` is an older name of the main family's hosts: the same orgs. */
const keyIn = (family: HostFamily, key: string): string =>
  family === 'main' || family === 'cloudforce' ? key : `${key}@${family}`

const typeByPartition = (partition: string | undefined): OrgType | undefined =>
  partition !== undefined && Object.hasOwn(PARTITIONS, partition) ? PARTITIONS[partition] : undefined

/** An org that is only known by its instance, such as `na15`; `cs…` instances hold sandboxes. */
export function orgOnInstance(instance: string): Org {
  const type = /^cs\d/.test(instance) ? 'sandbox' : 'production'
  return { key: `instance.${instance}`, name: instance, type, sandbox: null, family: 'main', myDomain: null }
}
