// Links to an entry of a password manager. Some managers name an entry by random letters and digits, which would look like a
// token. They open nothing without a login. Links that hold a key, such as those to share an entry, are not among them.
//
// Managers whose ids are written in one case, or as a UUID, need no line here: such ids do not look like a token.

/** Each pattern has the entry's id in its last group. */
const LINKS_WITH_RANDOM_IDS: readonly RegExp[] = [
  // Keeper: https://keepersecurity.com/vault/#detail/<id>, also in its other regions, and keeper://<id>/field/password
  /(https:\/\/(?:[\w-]+\.)?keepersecurity\.(?:com|eu|ca|jp|us|com\.au)\/vault\/?#detail\/)([\w-]{22})(?![\w-])/g,
  /(\bkeeper:\/\/)([\w-]{22})(?![\w-])/g,
  // AWS Secrets Manager appends six characters to the name of a secret
  /(\barn:aws[\w-]*:secretsmanager:[\w-]*:\d{12}:secret:[\w/+=.@-]+-)([A-Za-z0-9]{6})(?![\w/+=.@-])/g,
  // Proton Pass: https://pass.proton.me/share/<id>/item/<id>
  /(https:\/\/pass\.proton\.me\/(?:u\/\d+\/)?share\/)([\w-]{43,}={0,2}\/item\/[\w-]{43,}={0,2})(?![\w-])/g,
]

/** The text without the ids of entries in such links. */
export const withoutVaultIds = (text: string): string =>
  LINKS_WITH_RANDOM_IDS.reduce((rest, link) => rest.replace(link, '$1'), text)
