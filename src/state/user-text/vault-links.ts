// Links to an entry of a password manager, or to a document, that name it by random letters and digits, which would look like a
// token. They open nothing without a login. Each has to have the whole shape of its maker, so that a token in its place is found.
//
// Managers whose ids are written in one case, or as a UUID, need no line here: such ids do not look like a token.
import { isNameWithoutPartOfToken } from './token-likelihood'

const LINKS_WITH_RANDOM_IDS: readonly RegExp[] = [
  // An id of Keeper is 16 bytes in base64url, so that it ends in A, Q, g or w. Half of all have - or _, which no token has.
  // https://keepersecurity.com/vault/#detail/<id>, also in its other regions: only with - or _
  /(https:\/\/(?:[\w-]+\.)?keepersecurity\.(?:com|eu|ca|jp|us|com\.au)\/vault\/?#detail\/)(?=[A-Za-z0-9]*[-_])[\w-]{21}[AQgw](?![\w-])/g,
  // keeper://<id>/field/password
  /(\bkeeper:\/\/)[\w-]{21}[AQgw](?=\/(?:field|custom_field|file)\/\w)/g,
  // Proton Pass: https://pass.proton.me/share/<id>/item/<id>, ids of 64 bytes
  /(https:\/\/pass\.proton\.me\/(?:u\/\d+\/)?share\/)[\w-]{85}[AQgw]==\/item\/[\w-]{85}[AQgw]==(?![\w-])/g,
  // Google: https://docs.google.com/document/d/<44 characters>, https://drive.google.com/file/d/<33>, in folders, too
  /(https:\/\/(?:docs|drive)\.google\.com\/(?:[\w-]+\/)*(?:d|folders)\/)(?:1[\w-]{43}|[01][\w-]{32})(?![\w-])/g,
  // SharePoint and OneDrive: https://acme.sharepoint.com/:w:/s/team/<45 to 48 characters>
  /(https:\/\/[\w-]+\.sharepoint\.com\/:[a-z]:\/(?:[\w-]+\/)*)[EI][\w-]{44,47}(?![\w-])/g,
]

/** AWS Secrets Manager appends six characters to the name of a secret. */
const AWS_SECRET = /(\barn:aws[\w-]*:secretsmanager:[\w-]*:\d{12}:secret:([\w/+=.@-]+)-)[A-Za-z0-9]{6}(?![\w/+=.@-])/g

/** The text without the ids of entries in such links. */
export const withoutVaultIds = (text: string): string =>
  LINKS_WITH_RANDOM_IDS.reduce((rest, link) => rest.replace(link, '$1'), text).replace(
    AWS_SECRET,
    (link, before: string, name: string) =>
      isNameWithoutPartOfToken(name.match(/[A-Za-z0-9]+/g) ?? []) ? before : link,
  )
