// Texts by typed key, from the catalogue in the browser's language, or from the English one where there is none
// (public/_locales/en/messages.json). Plural forms, dates, numbers and lists follow the catalogue, not the browser.
import type catalogue from '../../public/_locales/en/messages.json'
import { extensionApi } from './api-native-for-all-contexts'

export type MessageKey = keyof typeof catalogue

/** What `key` begins with, where it has the given ending. */
type WithEnding<Ending extends string, Key = MessageKey> = Key extends `${infer Prefix}${Ending}` ? Prefix : never

/** What messages have in common that say the same of different numbers: `<prefix>_one`, `<prefix>_other`. */
export type CountPrefix = Extract<WithEnding<'_one'>, WithEnding<'_other'>>

/** A number may be grouped as the language of the catalogue does it: 2,000. */
type Substitution = string | number

/** Below it there is nothing to group. The first Intl.NumberFormat of a page takes 9 ms, more than a ring or a popup can wait. */
const FIRST_GROUPED_NUMBER = 1000

const written = (each: Substitution): string =>
  typeof each === 'number' && each >= FIRST_GROUPED_NUMBER ? each.toLocaleString(uiLanguage()) : `${each}`

/** The message with its placeholders filled in; '' when there is no such message. */
export const t = (key: MessageKey, ...substitutions: Substitution[]): string =>
  extensionApi.i18n.getMessage(key, substitutions.map(written))

/**
 * The message for a count, in the plural form that the catalogue's language has for it: `<prefix>_one`, `<prefix>_few` and so
 * on. `$1` is the count, `more` are the other placeholders.
 */
export function tCount(prefix: CountPrefix, count: number, ...more: Substitution[]): string {
  const form = (category: string): string => t(`${prefix}_${category}` as MessageKey, count, ...more)
  return form(new Intl.PluralRules(uiLanguage()).select(count)) || form('other')
}

/** Names or parts one after another: “A, B, and C”. */
export const listText = (parts: readonly string[]): string => new Intl.ListFormat(uiLanguage()).format(parts)

/** The language of the browser's own interface (BCP 47), which may be one that we have no texts in. */
export const browserLanguage = (): string => extensionApi.i18n.getUILanguage()

/**
 * The language of our texts (BCP 47), for the `lang` of what shows them and for dates and numbers in them. The catalogue says
 * it: in a German browser without a German catalogue, an English text is English, with English dates. A region of that same
 * language comes from the browser: English texts have British dates in a British browser.
 */
export function uiLanguage(): string {
  const [own, browsers] = [t('catalogue_language'), browserLanguage()]
  return browsers.startsWith(`${own}-`) ? browsers : own
}

/** The direction of our texts. The catalogue says it, too. */
export const textDirection = (): string => t('catalogue_direction')

/** Stands for the element in a message. From Unicode's private use area, so that no message contains it. */
const SLOT = '\uE000'

/**
 * A message split around one placeholder, so that an element can be put there. `slot` is the number of the placeholder,
 * `others` are the texts of the other ones.
 */
export function tAround(key: MessageKey, slot: 1 | 2, ...others: string[]): [before: string, after: string] {
  const substitutions = [...others]
  substitutions.splice(slot - 1, 0, SLOT)
  const [before = '', after = ''] = t(key, ...substitutions).split(SLOT)
  return [before, after]
}
