// The users of one org, by their guides: a token belongs to a user, and a person may reset several. Nobody's name is
// known; users are told apart by numbers, and by what the person calls them.
//
// What pages of the org show counts for one guide at a time, the active one: of the guides that run, the one that the
// person chose last.
import { isRunning } from '../guide/progress-state'
import type { Guide } from './records/guide-record-types'
import { orgGuideKey, userKeysOfOrg } from './records/storage-keys'

/** Pages read guides without their version. */
type AnyGuide = Omit<Guide, 'version'>

/** All guides of an org, in the order of its users. */
export const guidesOfOrg = <G extends AnyGuide>(guides: Readonly<Record<string, G>>, orgKey: string): readonly G[] =>
  userKeysOfOrg(orgKey).flatMap((key) => guides[orgGuideKey(key)] ?? [])

/** A guide whose user is not known yet comes after all others. */
const rank = ({ asks, turn }: AnyGuide): number => (asks === null ? turn : -1)

/** The guide that the person chose last, whether it runs or not; null where there is none. */
export const lastChosenGuide = <G extends AnyGuide>(guides: readonly G[]): G | null =>
  guides.toSorted((a, b) => rank(b) - rank(a))[0] ?? null

/** Of the guides of one org, the one for which its pages count; null where none runs. */
export const activeGuide = <G extends AnyGuide>(guides: readonly G[]): G | null =>
  lastChosenGuide(guides.filter(({ progress }) => isRunning(progress)))

/** The guide whose user the person is asked for next; null where nothing is asked. */
export const guideInQuestion = <G extends AnyGuide>(guides: readonly G[]): G | null =>
  guides
    .filter(({ asks, progress }) => asks !== null && progress.reset !== null)
    .toSorted((a, b) => resetTime(a) - resetTime(b))[0] ?? null

const resetTime = ({ progress }: AnyGuide): number => progress.reset?.at ?? 0
