// Texts by typed key, in the browser's language. The catalogue is public/_locales/en/messages.json.
import type catalogue from '../../public/_locales/en/messages.json'
import { native } from './api-without-polyfill'

export type MessageKey = keyof typeof catalogue

/** The message with its placeholders filled in. */
export const t = (key: MessageKey, ...substitutions: string[]): string => native.i18n.getMessage(key, substitutions)

/** The language of the browser's own interface (BCP 47). */
export const uiLanguage = (): string => native.i18n.getUILanguage()

export const textDirection = (): string => native.i18n.getMessage('@@bidi_dir')

const SLOT = '\uE000'

/** A message split around one placeholder, so that an element can stand there. */
export function tAround(key: MessageKey, slot: 1 | 2, ...others: string[]): [before: string, after: string] {
  const substitutions = [...others]
  substitutions.splice(slot - 1, 0, SLOT)
  const [before = '', after = ''] = t(key, ...substitutions).split(SLOT)
  return [before, after]
}
