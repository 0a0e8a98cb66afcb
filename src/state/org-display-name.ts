// What an org is called in texts.
import type { Owner } from './records/guide-record'

/** `acme`, `acme · uat` for a sandbox, or the login host while the org is not known yet. */
export function orgName(owner: Owner): string {
  if (owner.kind === 'login') return owner.host
  const { name, sandbox } = owner.org
  return sandbox === null ? name : `${name} · ${sandbox}`
}
