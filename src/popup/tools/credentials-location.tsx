// Where a tool's credentials are changed, as the person noted it: shown as a link if it is a web address, else as text.

import { resetsAtOnce } from '../../salesforce/addresses/judge-link-address'

/** A web address that is safe to click: http or https, and not the page that resets the token as soon as it opens. */
const isSafeWebAddress = (where: string): boolean =>
  URL.canParse(where) && /^https?:$/.test(new URL(where).protocol) && !resetsAtOnce(where)

export function CredentialsLocation({ where }: { where: string }) {
  if (where === '') return null
  return isSafeWebAddress(where) ? (
    <a class="where" href={where} target="_blank" rel="noreferrer">
      {new URL(where).host}
    </a>
  ) : (
    <span class="where quiet" dir="auto">
      {where}
    </span>
  )
}
