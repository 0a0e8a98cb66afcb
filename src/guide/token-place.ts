// Where a person put an org's token, so that next time they find it instead of resetting it again. Never the token itself.

export interface TokenPlace {
  /** An id of the knowledge about safe places. */
  readonly kind: string
  /** Such as "1Password, vault Integrations"; may be empty. */
  readonly note: string
  /** When the person said so (ms since the epoch). */
  readonly at: number
}

/** Whether that was said of an earlier token than the one mailed at `resetAt` (ms since the epoch). */
export const isOfEarlierToken = ({ at }: TokenPlace, resetAt: number | null): boolean =>
  resetAt !== null && at < resetAt
