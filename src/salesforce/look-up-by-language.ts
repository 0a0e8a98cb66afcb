// Looking something up by language, from the most to the least specific tag.

/** The entry for a language (BCP 47 or Salesforce code): `zh-Hant-TW`, then `zh-hant`, then `zh`. Keys are lower case. */
export function byLanguage<T>(table: ReadonlyMap<string, T>, language: string): T | undefined {
  const parts = language.toLowerCase().replaceAll('_', '-').split('-')
  for (let length = parts.length; length > 0; length -= 1) {
    const found = table.get(parts.slice(0, length).join('-'))
    if (found !== undefined) return found
  }
  return undefined
}
