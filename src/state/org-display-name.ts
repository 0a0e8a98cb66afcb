// The name of an org in texts for people.
import type { GuideOwner } from './records/guide-record-types'

/** `acme`, or `acme · uat` for a sandbox, or the login host while the org is not known yet. */
export function orgDisplayName(owner: GuideOwner): string {
  if (owner.kind === 'login') return owner.host
  const { name, sandbox } = owner.org
  return sandbox === null ? name : `${name} · ${sandbox}`
}
