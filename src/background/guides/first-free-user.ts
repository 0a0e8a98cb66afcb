// Finds a number for another user of an org. A number under which anything is left counts as taken, so that nobody gets
// the tools or the place of somebody else.
import { isRunning, isSaved } from '../../guide/progress-state'
import type { Guide } from '../../state/records/guide-record-types'
import { ALL_USERS, orgGuideKey, tokenPlaceKey, toolsKey, userKey } from '../../state/records/storage-keys'
import { readStoredItems } from '../storage/retrying-store'
import { readGuidesOfOrg } from './guide-writer'

const keysOfUser = (orgKey: string, user: number): readonly string[] => {
  const key = userKey(orgKey, user)
  return [orgGuideKey(key), toolsKey(key), tokenPlaceKey(key)]
}

/** Null where the org has as many users as it can have. */
export async function firstFreeUser(orgKey: string): Promise<number | null> {
  const stored = await readStoredItems(ALL_USERS.flatMap((user) => keysOfUser(orgKey, user)))
  return ALL_USERS.find((user) => keysOfUser(orgKey, user).every((key) => stored[key] === undefined)) ?? null
}

/**
 * Where no number is free, a guide gives its number away if nothing is lost with it: its token is saved or was never
 * reset, and the person has told nothing beside. Of several, the one that changed first. `waiting`: a user whose guide
 * stays. Null where there is none.
 */
export async function firstFreeOrDoneUser(orgKey: string, waiting: number): Promise<number | null> {
  const free = await firstFreeUser(orgKey)
  if (free !== null) return free
  const guides = await readGuidesOfOrg(orgKey)
  const stored = await readStoredItems(ALL_USERS.flatMap((user) => keysOfUser(orgKey, user)))
  const isKept = (user: number): boolean =>
    user === waiting ||
    guides.some(({ asks }) => asks === user) ||
    [toolsKey, tokenPlaceKey].some((keyOf) => stored[keyOf(userKey(orgKey, user))] !== undefined)
  const done = guides
    .toSorted((a, b) => a.changedAt - b.changedAt)
    .find((guide) => isDone(guide) && guide.owner.kind === 'org' && !isKept(guide.owner.user))
  return done?.owner.kind === 'org' ? done.owner.user : null
}

const isDone = ({ progress, label, asks }: Guide): boolean =>
  !isRunning(progress) && (isSaved(progress) || progress.reset === null) && label === '' && asks === null
