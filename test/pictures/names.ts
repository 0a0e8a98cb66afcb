// What people call things in the pictures, and the longest names that they can give.
import { MAX_NAME_LENGTH, MAX_WHERE_LENGTH } from '../../src/guide/tool-list'
import { MAX_LABEL_LENGTH } from '../../src/state/records/guide-record-types'

export interface Names {
  /** The My Domain of the org. */
  readonly org: string
  readonly sandbox: string
  readonly tools: readonly [string, string, string]
  /** Where a tool's login is changed. */
  readonly where: string
  /** Where the token is kept. */
  readonly note: string
  /** Of a user. */
  readonly label: string
}

export const USUAL_NAMES: Names = {
  org: 'acme',
  sandbox: 'acme--uat.sandbox',
  tools: ['Data Loader', 'Nightly import', 'Outlook add-in'],
  where: 'https://etl.example.com/settings',
  note: '1Password, vault Integrations',
  label: 'integration user',
}

const ofLength = (length: number, words: string): string =>
  words
    .repeat(Math.ceil(length / words.length))
    .slice(0, length)
    .trim()

/** 34 characters: Salesforce takes no more for a My Domain. */
const longDomain = 'international-manufacturing-groups'

export const LONGEST_NAMES: Names = {
  org: longDomain,
  sandbox: `${longDomain}--fullcopy.sandbox`,
  tools: [
    ofLength(MAX_NAME_LENGTH, 'Data Loader on the laptop of the finance department, second floor '),
    ofLength(MAX_NAME_LENGTH, 'Nightly import of every order and invoice into the warehouse, and back '),
    ofLength(MAX_NAME_LENGTH, 'Outlook and Excel add-ins of everybody who works in customer support '),
  ],
  where: ofLength(MAX_WHERE_LENGTH, 'Ask Kim in the finance department, second floor, the desk beside the window. '),
  note: '1Password, vault Integrations of the team',
  label: ofLength(MAX_LABEL_LENGTH, 'integration user of the nightly imports '),
}
