// What to type into Quick Find must find the entry in the tree's own language. The labels are Salesforce's,
// as seen in live interfaces or in agreeing translations.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ENTRY_LABELS, MY_SETTINGS_LABELS, RESET_LABELS } from '../../../src/salesforce/language-tables'
import { quickFindText } from '../../../src/salesforce/quick-find-word'
import type { WalkLabels } from '../../practice-org/labels/walk'
import { KNOWN_WALK } from '../../practice-org/labels/walk-known'

/** On a page that shows nothing of the tree but declares a language. */
const inLanguage = (language: string) => quickFindText({ entry: '', box: null, language })

const ENTRIES: Readonly<Record<string, readonly string[]>> = {
  en: ['Reset My Security Token'],
  ja: ['私のセキュリティトークンのリセット'],
  fr: ['Réinitialiser mon jeton de sécurité'],
  de: ['Mein Sicherheitstoken zurücksetzen'],
  es: ['Restablecer mi token de seguridad'],
  pt_BR: ['Redefinir meu token de segurança'],
  ko: ['내 보안 토큰 재설정'],
  zh_CN: ['重置我的安全令牌', '重置我的安全标记'],
  zh_TW: ['重設我的安全性權杖', '重設我的安全性 Token'],
  sv: ['Återställ min säkerhetstoken'],
}

const TAGS: Readonly<Record<string, readonly string[]>> = {
  en: ['en', 'en-US', 'en_US', 'en-GB', ''],
  ja: ['ja', 'ja-JP'],
  fr: ['fr', 'fr-FR', 'fr_CA'],
  de: ['de', 'de-DE', 'de_AT', 'DE'],
  es: ['es', 'es-ES', 'es_MX', 'es-MX'],
  pt_BR: ['pt_BR', 'pt-BR', 'pt'],
  ko: ['ko', 'ko-KR'],
  zh_CN: ['zh_CN', 'zh-CN', 'zh', 'zh-Hans', 'zh-Hans-CN'],
  zh_TW: ['zh_TW', 'zh-TW', 'zh-Hant', 'zh-Hant-TW', 'zh_Hant_TW', 'zh-HK'],
  sv: ['sv', 'sv-SE'],
}

const CASES = Object.entries(TAGS).flatMap(([language, tags]) => tags.map((tag) => [tag, language] as const))

describe('a language whose labels are known', () => {
  it.each(Object.entries<WalkLabels>(KNOWN_WALK))('%s has a word, and its labels', (language, labels) => {
    expect(labels.resetEntry.toLowerCase()).toContain(inLanguage(language)?.toLowerCase())
    expect(ENTRY_LABELS).toContain(labels.resetEntry)
    expect(RESET_LABELS).toContain(labels.resetButton)
    expect(MY_SETTINGS_LABELS).toContain(labels.mySettings)
  })
})

describe('the text to type', () => {
  it.each(CASES)('on a page in “%s” is part of the entry in %s', (tag, language) => {
    for (const entry of ENTRIES[language] ?? []) {
      expect(entry.toLowerCase()).toContain(inLanguage(tag)?.toLowerCase())
    }
  })

  it('is `reset` in English and where the page declares no language', () => {
    for (const tag of ['en-US', 'en_GB', '', ' ']) expect(inLanguage(tag)).toBe('reset')
  })

  it('is none where the word of the language is not known', () => {
    for (const tag of ['tlh', 'it', 'nl', 'ar', 'no']) expect(inLanguage(tag)).toBeNull()
  })

  it.each<[string, Parameters<typeof quickFindText>[0], string | null]>([
    ['the box over a stale language', { entry: '', box: 'クイック検索', language: 'en' }, 'トークン'],
    ['the box where no language is declared', { entry: '', box: 'Schnellsuche', language: '' }, 'Sicherheitstoken'],
    [
      'nobody where a box without a name stands in a page without a language',
      { entry: '', box: '', language: '' },
      null,
    ],
    ['nobody where box and page say nothing known', { entry: '', box: 'Zzyzx', language: '' }, null],
    ['the page over an English box', { entry: '', box: 'Quick Find / Search…', language: 'it' }, null],
    ['English where only the box says so', { entry: '', box: 'Quick Find', language: '' }, 'reset'],
    ['the entry over everything', { entry: 'Reimposta il mio token', box: 'Quick Find', language: 'it' }, 'token'],
    ['the entry, even against trust', { entry: 'Nollaa avain', box: 'Quick Find', language: 'en' }, null],
  ])('trusts %s', (_name, words, text) => {
    expect(quickFindText(words)).toBe(text)
  })

  it('is some text or none for whatever a page says its language is', () => {
    const odd = fc.constantFrom('constructor', '__proto__', 'toString', 'hasOwnProperty', '_', '-')
    fc.assert(
      fc.property(fc.oneof(fc.string(), odd), (tag) => {
        const text = inLanguage(tag)
        expect(text === null || (typeof text === 'string' && text.trim() !== '')).toBe(true)
      }),
    )
  })
})
