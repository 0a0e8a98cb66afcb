// The English catalogue of texts as data, and which of its messages are forms of one another.
import catalogue from '../../../public/_locales/en/messages.json' with { type: 'json' }

export interface Message {
  readonly message: string
  readonly description?: string
  readonly placeholders?: Readonly<Record<string, { readonly content: string; readonly example?: string }>>
}

export const MESSAGES: Readonly<Record<string, Message>> = catalogue
export const KEYS = Object.keys(MESSAGES)

/** The plural categories of the catalogue's own language: `one` and `other` in English. */
export const CATEGORIES = new Intl.PluralRules(catalogue.catalogue_language.message).resolvedOptions().pluralCategories

/** What messages have in common that differ by a count only; see tCount. A name that only ends in `_other` is none of them. */
export const COUNTED = KEYS.filter((key) => key.endsWith('_one')).map((key) => key.slice(0, -'_one'.length))

/** The keys of a counted message. */
export const formsOf = (prefix: string): string[] => CATEGORIES.map((category) => `${prefix}_${category}`)
