// Texts by typed key, in the browser's language. The catalogue is public/_locales/en/messages.json.
import type catalogue from '../../public/_locales/en/messages.json'
import { extensionApi } from './api-native-for-all-contexts'

export type MessageKey = keyof typeof catalogue

/** The message with its placeholders filled in; '' when there is no such message. */
export const t = (key: MessageKey, ...substitutions: string[]): string =>
  extensionApi.i18n.getMessage(key, substitutions)

/** The language of the browser's own interface (BCP 47). */
export const uiLanguage = (): string => extensionApi.i18n.getUILanguage()

/** `ltr` or `rtl`, for the language of the browser's own interface. */
export const textDirection = (): string => extensionApi.i18n.getMessage('@@bidi_dir')

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
