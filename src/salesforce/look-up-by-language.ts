// Looking something up by language, from the most to the least specific tag.

/** Keys are lower case. */
export type ByLanguage<T> = readonly (readonly [key: string, value: T])[]

/** The entry for a language (BCP 47 or Salesforce code): `zh-Hant-TW`, then `zh-hant`, then `zh`. */
export function byLanguage<T>(table: ByLanguage<T>, language: string): T | undefined {
  const parts = language.toLowerCase().replaceAll('_', '-').split('-')
  for (let length = parts.length; length > 0; length -= 1) {
    const found = table.find(([key]) => key === parts.slice(0, length).join('-'))
    if (found !== undefined) return found[1]
  }
  return undefined
}
