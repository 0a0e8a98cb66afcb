// Where a tool's credentials are changed, as the person noted it: shown as a link if it is a web address, else as text.

import { resetsAtOnce } from '../../salesforce/addresses/judge-link-address'

/** A web address that is safe to click: http or https, and not the page that resets the token as soon as it opens. */
const isSafeWebAddress = (where: string): boolean =>
  URL.canParse(where) && /^https?:$/.test(new URL(where).protocol) && !resetsAtOnce(where)

/** The host that a safe address names; null for a note. */
export const hostNoted = (where: string): string | null => (isSafeWebAddress(where) ? new URL(where).host : null)

export function CredentialsLocation({ where }: { where: string }) {
  if (where === '') return null
  const host = hostNoted(where)
  return host !== null ? (
    <span>
      <a class="small" href={where} target="_blank" rel="noreferrer">
        {host}
      </a>
    </span>
  ) : (
    <span class="small quiet">
      <bdi>{where}</bdi>
    </span>
  )
}
