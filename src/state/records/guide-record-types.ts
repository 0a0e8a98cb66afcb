// The stored record of one guide, as types. Its strict validation is in readers/parse-stored-guide.ts; the reader of
// damaged records, and of pages that cannot afford the schemas, is readers/lenient-guide-reader.ts.
import type { Progress } from '../../guide/progress-state'
import type { Org } from '../../salesforce/hosts/org-identity'

/** The version that is written today. The earlier ones are in migrations/guide-migrations.ts. */
export const GUIDE_VERSION = 2

export type GuideOwner =
  | { readonly kind: 'org'; readonly org: Org }
  /** Started on a login page shared by all orgs: the first org seen in this tab becomes the owner. */
  | { readonly kind: 'login'; readonly host: string; readonly tabId: number }

export interface Guide {
  readonly version: typeof GUIDE_VERSION
  readonly owner: GuideOwner
  readonly progress: Progress
  /** ms since the epoch */
  readonly changedAt: number
}
