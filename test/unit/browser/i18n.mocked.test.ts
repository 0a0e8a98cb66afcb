// Language, direction, plural forms and lists come from the catalogue in use, whatever language the browser has.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { listText, t, tCount, textDirection, uiLanguage } from '../../../src/browser/i18n'

const browser = vi.hoisted(() => ({ language: '', messages: {} as Readonly<Record<string, string>> }))

vi.mock('../../../src/browser/api-native-for-all-contexts', () => ({
  extensionApi: {
    i18n: {
      getUILanguage: () => browser.language,
      getMessage: (key: string, substitutions: readonly string[]) =>
        (browser.messages[key] ?? '').replace(/\$(\d)/g, (_, number) => substitutions[number - 1] ?? ''),
    },
  },
}))

const ENGLISH = { catalogue_language: 'en', catalogue_direction: 'ltr' }

/** The forms of one message in Polish: 1; 2 to 4; 0, 5 to 21; halves. */
const POLISH = {
  catalogue_language: 'pl',
  catalogue_direction: 'ltr',
  stops_one: '$1 narzędzie: $2',
  stops_few: '$1 narzędzia: $2',
  stops_many: '$1 narzędzi: $2',
  stops_other: '$1 narzędzia: $2',
}

beforeEach(() => Object.assign(browser, { language: 'en-US', messages: ENGLISH }))

describe('the language of our texts', () => {
  it.each([
    ['ar', 'en'],
    ['de', 'en'],
    ['de-AT', 'en'],
    ['en', 'en'],
    ['enm', 'en'],
  ])('in a browser in %s, an English text is in %s', (language, expected) => {
    browser.language = language
    expect(uiLanguage()).toBe(expected)
    expect(textDirection()).toBe('ltr')
  })

  it.each(['en-GB', 'en-US', 'en-AU'])('has the region of a browser in %s, which is the same language', (language) => {
    browser.language = language
    expect(uiLanguage()).toBe(language)
  })

  it('is that of another catalogue', () => {
    Object.assign(browser, { language: 'ar-EG', messages: { catalogue_language: 'ar', catalogue_direction: 'rtl' } })
    expect(uiLanguage()).toBe('ar-EG')
    expect(textDirection()).toBe('rtl')
  })

  it('is that of the catalogue in which a browser in a neighbouring one has its texts', () => {
    Object.assign(browser, { language: 'pt-PT', messages: { catalogue_language: 'pt-BR', catalogue_direction: 'ltr' } })
    expect(uiLanguage()).toBe('pt-BR')
  })
})

describe('a count', () => {
  it.each([
    [1, '1 narzędzie: A'],
    [2, '2 narzędzia: A'],
    [5, '5 narzędzi: A'],
    [22, '22 narzędzia: A'],
    [0, '0 narzędzi: A'],
  ])('of %i has the form of the catalogue’s language', (count, expected) => {
    Object.assign(browser, { language: 'pl', messages: POLISH })
    expect(tCount('stops', count, 'A')).toBe(expected)
  })

  it('has the form that is always there, where the catalogue has no other', () => {
    Object.assign(browser, { language: 'pl', messages: { ...POLISH, stops_few: '' } })
    expect(tCount('stops', 3, 'A')).toBe('3 narzędzia: A')
  })

  it('in an Arabic browser with English texts has the English form', () => {
    Object.assign(browser, {
      language: 'ar',
      messages: { ...ENGLISH, stops_one: '$1 tool', stops_other: '$1 tools', stops_two: 'two' },
    })
    expect([0, 1, 2, 3].map((count) => tCount('stops', count))).toEqual(['0 tools', '1 tool', '2 tools', '3 tools'])
  })
})

describe('what is put into a message', () => {
  it('is as it was given', () => {
    browser.messages = { ...ENGLISH, user_number: 'user $1' }
    expect(t('user_number', 'two')).toBe('user two')
    expect(t('user_number', 2)).toBe('user 2')
  })

  it.each([
    ['en', '12,345'],
    ['de', '12.345'],
  ])('in %s, a large number is grouped: %s', (language, expected) => {
    browser.messages = { catalogue_language: language, user_number: '$1' }
    expect(t('user_number', 12_345)).toBe(expected)
  })
})

describe('a list', () => {
  it.each([
    ['en', 'A, B, and C'],
    ['de', 'A, B und C'],
    ['ja', 'A、B、C'],
  ])('in %s is %s', (language, expected) => {
    browser.messages = { catalogue_language: language }
    expect(listText(['A', 'B', 'C'])).toBe(expected)
  })

  it('of one is that one', () => expect(listText(['A'])).toBe('A'))
})
