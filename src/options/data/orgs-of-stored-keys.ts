// Groups storage keys by the org they belong to.
import { GUIDE_PREFIX, TOKEN_PLACE_PREFIX, TOOLS_PREFIX } from '../../state/records/storage-keys'

export interface StoredOrg {
  /** The part of the org's storage keys behind the prefix. */
  readonly key: string
  /** All storage keys of the org. */
  readonly keys: readonly string[]
}

const ORG_KEY_PREFIXES = [GUIDE_PREFIX, TOOLS_PREFIX, TOKEN_PLACE_PREFIX]

/** Each org once, sorted by its key. Keys that belong to no org are left out. */
export function orgsOfStoredKeys(keys: readonly string[]): readonly StoredOrg[] {
  const keysByOrg = new Map<string, string[]>()
  for (const key of keys) {
    const prefix = ORG_KEY_PREFIXES.find((each) => key.startsWith(each))
    if (prefix === undefined) continue
    const orgKey = key.slice(prefix.length)
    keysByOrg.set(orgKey, [...(keysByOrg.get(orgKey) ?? []), key])
  }
  return [...keysByOrg].map(([key, orgKeys]) => ({ key, keys: orgKeys })).sort((a, b) => a.key.localeCompare(b.key))
}
