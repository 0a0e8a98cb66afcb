// What differs by language: labels by which targets are found, words for Quick Find, languages of articles.
// Sources of labels: Salesforce's live interface in en and ja, agreeing third-party translations for the others.
//
// The build puts these tables into the catalogue: build/language-tables-in-catalogue.ts. The content script calls only `includes` and
// `find` of them.
import type { ByLanguage } from './look-up-by-language'

// A label alone finds nothing: the element must be in the right area.

export const ENTRY_LABELS = [
  'Reset My Security Token',
  '私のセキュリティトークンのリセット',
  'Réinitialiser mon jeton de sécurité',
  'Mein Sicherheitstoken zurücksetzen',
  'Restablecer mi token de seguridad',
  'Redefinir meu token de segurança',
  '내 보안 토큰 재설정',
  '重置我的安全令牌',
  '重置我的安全标记',
  '重設我的安全性權杖',
  '重設我的安全性 Token',
  'Återställ min säkerhetstoken',
] as const

export const RESET_LABELS = [
  'Reset Security Token',
  'セキュリティトークンのリセット',
  'Réinitialiser le jeton de sécurité',
  'Sicherheitstoken zurücksetzen',
  'Restablecer token de seguridad',
  'Redefinir token de segurança',
  '보안 토큰 재설정',
  '重置安全令牌',
  '重設安全性權杖',
  'Återställ säkerhetstoken',
] as const

export const SETTINGS_LABELS = ['Settings', '設定', 'Einstellungen', 'Configuración', '설정', '设置'] as const

export const MY_SETTINGS_LABELS = [
  'My Settings',
  '私の設定',
  'Mes paramètres',
  'Meine Einstellungen',
  'Mi configuración',
  'Minhas configurações',
  '내 설정',
  '我的设置',
  '我的設定',
  'Mina inställningar',
] as const

/** What finds the entry in Quick Find: a word of its label. */
export const WORDS_BY_LANGUAGE: ByLanguage<string> = [
  ['en', 'reset'],
  ['de', 'Sicherheitstoken'],
  ['es', 'token'],
  ['fr', 'jeton'],
  ['ja', 'トークン'],
  ['ko', '토큰'],
  ['pt', 'token'],
  ['sv', 'säkerhetstoken'],
  ['zh-hant', '重設'],
  ['zh-hk', '重設'],
  ['zh-tw', '重設'],
  ['zh', '重置'],
]

/**
 * Names of the Quick Find box, which tell the tree's language better than the page does. The English one tells nothing: it is not
 * always translated.
 */
export const BOX_LANGUAGES: readonly (readonly [name: string, language: string])[] = [
  ['クイック検索', 'ja'],
  ['Recherche rapide', 'fr'],
  ['Schnellsuche', 'de'],
  ['快速查找', 'zh-cn'],
  ['快速尋找', 'zh-tw'],
]

/** Salesforce's own languages, as its help site spells them. */
export const HELP_LANGUAGES: ByLanguage<string> = [
  ...['da', 'de', 'es', 'fi', 'fr', 'it', 'ja', 'ko', 'no', 'ru', 'sv', 'th'].map((code) => [code, code] as const),
  ['en', 'en_US'],
  ['es-mx', 'es_MX'],
  ['nb', 'no'],
  ['nl', 'nl_NL'],
  ['pt', 'pt_BR'],
  ['zh', 'zh_CN'],
  ['zh-hant', 'zh_TW'],
  ['zh-hk', 'zh_TW'],
  ['zh-tw', 'zh_TW'],
]
