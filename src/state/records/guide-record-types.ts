// The stored record of one guide, as types. Its strict validation is in readers/parse-stored-guide.ts; the reader of
// damaged records, and of pages that cannot afford the schemas, is readers/lenient-guide-reader.ts.
import type { Progress } from '../../guide/progress-state'
import type { Org } from '../../salesforce/hosts/org-identity'

/** The version that is written today. The earlier ones are in migrations/guide-migrations.ts. */
export const GUIDE_VERSION = 3

/** Longest label of a guide (characters). */
export const MAX_LABEL_LENGTH = 40

export type GuideOwner =
  /** `user`: which of the org's users, counted from 1 in the order in which their guides came. No name is known. */
  | { readonly kind: 'org'; readonly org: Org; readonly user: number }
  /** Started on a login page shared by all orgs: the first org seen in this tab becomes the owner. */
  | { readonly kind: 'login'; readonly host: string; readonly tabId: number }

export interface Guide {
  readonly version: typeof GUIDE_VERSION
  readonly owner: GuideOwner
  readonly progress: Progress
  /** What the person calls the user, such as "integration user"; empty where they have not said. */
  readonly label: string
  /**
   * The number of the user whose token waited when the reset of this guide was confirmed, while the person has not
   * said yet whose token it is. Null for every other guide.
   */
  readonly asks: number | null
  /** The guide of an org that the person chose last has the highest; see users-of-org.ts. Not a time. */
  readonly turn: number
  /** ms since the epoch */
  readonly changedAt: number
}
