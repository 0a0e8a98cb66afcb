// Finds a number for another user of an org. A number under which anything is left counts as taken, so that nobody gets
// the tools or the place of somebody else.
import { ALL_USERS, orgGuideKey, tokenPlaceKey, toolsKey, userKey } from '../../state/records/storage-keys'
import { readStoredItems } from '../storage/retrying-store'

const keysOfUser = (orgKey: string, user: number): readonly string[] => {
  const key = userKey(orgKey, user)
  return [orgGuideKey(key), toolsKey(key), tokenPlaceKey(key)]
}

/** Null where the org has as many users as it can have. */
export async function firstFreeUser(orgKey: string): Promise<number | null> {
  const stored = await readStoredItems(ALL_USERS.flatMap((user) => keysOfUser(orgKey, user)))
  return ALL_USERS.find((user) => keysOfUser(orgKey, user).every((key) => stored[key] === undefined)) ?? null
}
