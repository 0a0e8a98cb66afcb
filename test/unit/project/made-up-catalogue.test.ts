// The made-up languages of the pictures: longer by the length of German, or written from right to left, with every placeholder.
import { describe, expect, it } from 'vitest'
import catalogue from '../../../public/_locales/en/messages.json' with { type: 'json' }
import { arabicText, type Catalogue, longCatalogue, longerText, rtlCatalogue } from '../../pictures/made-up-catalogue'

const MESSAGES: Catalogue = catalogue
const placeholders = (text: string): string[] => (text.match(/\$\w+\$|https?:\/\/\S+/g) ?? []).toSorted()
const letters = (text: string): number => text.replace(/\$\w+\$|https?:\/\/\S+/g, '').match(/\p{L}/gu)?.length ?? 0

describe.each([
  ['long', longCatalogue],
  ['rtl', rtlCatalogue],
])('the made-up catalogue %s', (_name, madeUp) => {
  it('is the same each time, and keeps placeholders and addresses', () => {
    const made = madeUp(MESSAGES)
    expect(made).toEqual(madeUp(MESSAGES))
    expect(Object.keys(made)).toEqual(Object.keys(MESSAGES))
    for (const [key, { message }] of Object.entries(MESSAGES))
      expect(placeholders(made[key]?.message ?? ''), key).toEqual(placeholders(message))
  })

  it('leaves alone what the manifest shows', () => {
    expect(madeUp(MESSAGES)['extension_description']).toEqual(MESSAGES['extension_description'])
  })

  it('leaves alone what the build puts there for the content script to parse', () => {
    const data = { data_language_tables: { message: '[["Reset My Security Token"]]' } }
    expect(madeUp(data)).toEqual(data)
  })
})

describe('a longer text', () => {
  it('has two fifths more letters, in long words', () => {
    const text = 'Every tool that still uses it stops until you give it the new one.'
    expect(letters(longerText(text))).toBe(Math.round(letters(text) * 1.4))
    expect(longerText('Start')).toBe('Startsc')
    expect(longerText('Step $NUMBER$ of $COUNT$')).toMatch(/^Step \$NUMBER\$ of\w+ \$COUNT\$$/)
  })
})

describe('a text from right to left', () => {
  it('is as long, in Arabic letters, with names as they are', () => {
    const text = 'Open your settings in Salesforce: $NAME$.'
    expect(arabicText(text)).toHaveLength(text.length)
    expect(arabicText(text)).toMatch(/^[\u0600-\u06ff ]+ Salesforce: \$NAME\$\.$/u)
  })
})
