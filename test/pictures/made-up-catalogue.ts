// Catalogues of texts that nobody has translated: words of a German length, and Arabic letters written from right to left. They show
// what a layout bears before a language is there. The same text always gives the same result.

export interface Message {
  readonly message: string
}

export type Catalogue = Readonly<Record<string, Message>>

/** What is no word: placeholders, addresses, and names that no language translates. */
const KEPT = /(\$\w+\$|https?:\/\/\S+|Token Guide|Salesforce|Quick Find|Outlook|Gmail)/
const WORD = /\p{L}+/gu

/** Chromium refuses an extension whose description is too long. What the build puts there is no text: build/data-in-catalogue.ts. */
const isKept = (key: string): boolean => key.startsWith('extension_') || key.startsWith('data_')

const change = (catalogue: Catalogue, changeText: (text: string) => string, about: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(catalogue).map(([key, message]) => [
      key,
      isKept(key) ? message : { ...message, message: about[key] ?? changeText(message.message) },
    ]),
  )

const changeWords = (text: string, changeWord: (word: string, isLast: boolean) => string): string => {
  const parts = text.split(KEPT)
  const last = parts.findLastIndex((part, index) => index % 2 === 0 && part.match(WORD) !== null)
  return parts
    .map((part, index) => {
      if (index % 2 === 1) return part
      const count = part.match(WORD)?.length ?? 0
      let seen = 0
      return part.replace(WORD, (word) => {
        seen += 1
        return changeWord(word, index === last && seen === count)
      })
    })
    .join('')
}

/** German texts are so much longer, and longer still where there are few words. */
const LONGER = 0.4
const ENDING = 'schaftlichkeitsverwaltungsangelegenheiten'
/** What is owed is paid in one word: German words are long. */
const LEAST_PAID = 6

export function longerText(text: string): string {
  let owed = 0
  return changeWords(text, (word, isLast) => {
    owed += word.length * LONGER
    if (!isLast && owed < LEAST_PAID) return word
    const paid = Math.round(owed)
    owed -= paid
    return word + ENDING.slice(0, paid)
  })
}

const LATIN = 'abcdefghijklmnopqrstuvwxyz'
const ARABIC = 'ابتدهفقحيجكلمنوپثرستعغخشظز'

export const arabicText = (text: string): string =>
  changeWords(text, (word) => [...word.toLowerCase()].map((letter) => ARABIC[LATIN.indexOf(letter)] ?? 'ء').join(''))

export const longCatalogue = (catalogue: Catalogue): Catalogue =>
  change(catalogue, longerText, { catalogue_language: 'de', catalogue_direction: 'ltr' })

export const rtlCatalogue = (catalogue: Catalogue): Catalogue =>
  change(catalogue, arabicText, { catalogue_language: 'ar', catalogue_direction: 'rtl' })
