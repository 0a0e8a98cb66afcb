// Where a tool's credentials are changed: a link where it is one, else the note as it was written.

import { resetsAtOnce } from '../../salesforce/addresses/link-destination'

/** Only addresses that a browser opens as pages; anything else is text. */
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
