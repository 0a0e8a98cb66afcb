// Where a person keeps an org's token, so that next time they find it and need no new one. Never the token itself.

export interface TokenPlace {
  /** An id of knowledge/token-place-ids.ts. */
  readonly kind: string
  /** For example "1Password, vault Integrations"; may be empty. */
  readonly note: string
  /** When the person said so (ms since the epoch). */
  readonly at: number
}

/** Whether the place is that of an earlier token than the one of the reset at `resetAt` (ms since the epoch). */
export const isOfEarlierToken = ({ at }: TokenPlace, resetAt: number | null): boolean =>
  resetAt !== null && at < resetAt
