// The orgs that stored keys are about.
import { GUIDE_PREFIX, TOKEN_PLACE_PREFIX, TOOLS_PREFIX } from '../state/records/storage-keys'

export interface StoredOrg {
  /** What the org is remembered by. */
  readonly key: string
  /** Everything that is stored of it. */
  readonly keys: readonly string[]
}

const ORG_KEY_PREFIXES = [GUIDE_PREFIX, TOOLS_PREFIX, TOKEN_PLACE_PREFIX]

/** Each org once, by name. */
export function orgsOfStoredKeys(keys: readonly string[]): readonly StoredOrg[] {
  const byOrg = new Map<string, string[]>()
  for (const key of keys) {
    const prefix = ORG_KEY_PREFIXES.find((each) => key.startsWith(each))
    if (prefix === undefined) continue
    const org = key.slice(prefix.length)
    byOrg.set(org, [...(byOrg.get(org) ?? []), key])
  }
  return [...byOrg].map(([key, own]) => ({ key, keys: own })).sort((a, b) => a.key.localeCompare(b.key))
}
