// The texts of the practice org by language. The five labels the walk depends on stand here, as far as they are known
// from Salesforce (V: seen in the live UI, T: agreeing third-party translations, otherwise our guess); the rest of the
// texts lives in `labels/`, one file a language, and is our own translation.
import { de } from './labels/de'
import { en } from './labels/en'
import { es } from './labels/es'
import { fr } from './labels/fr'
import { ja } from './labels/ja'
import { ko } from './labels/ko'
import { pt_BR } from './labels/pt_BR'
import { sv } from './labels/sv'
import { zh_CN } from './labels/zh_CN'
import { zh_TW } from './labels/zh_TW'

export interface WalkLabels {
  readonly resetEntry: string
  readonly resetButton: string
  readonly quickFind: string
  readonly settings: string
  readonly mySettings: string
}

export interface OtherLabels {
  readonly viewProfile: string
  readonly logOut: string
  readonly switchToClassic: string
  readonly setup: string
  readonly search: string
  readonly username: string
  readonly password: string
  readonly logIn: string
  readonly rememberMe: string
  /** labels of groups and leaves by their ids */
  readonly tree: Readonly<Record<string, string>>
}

export type Labels = WalkLabels & OtherLabels

function walk(
  resetEntry: string,
  resetButton: string,
  quickFind: string,
  settings: string,
  mySettings: string,
): WalkLabels {
  return { resetEntry, resetButton, quickFind, settings, mySettings }
}

// Guessed: Quick Find in es, pt_BR, ko and sv; Settings in fr, pt_BR and sv.
const WALK = {
  en: walk('Reset My Security Token', 'Reset Security Token', 'Quick Find', 'Settings', 'My Settings'),
  ja: walk('私のセキュリティトークンのリセット', 'セキュリティトークンのリセット', 'クイック検索', '設定', '私の設定'),
  fr: walk(
    'Réinitialiser mon jeton de sécurité',
    'Réinitialiser le jeton de sécurité',
    'Recherche rapide',
    'Paramètres',
    'Mes paramètres',
  ),
  de: walk(
    'Mein Sicherheitstoken zurücksetzen',
    'Sicherheitstoken zurücksetzen',
    'Schnellsuche',
    'Einstellungen',
    'Meine Einstellungen',
  ),
  es: walk(
    'Restablecer mi token de seguridad',
    'Restablecer token de seguridad',
    'Búsqueda rápida',
    'Configuración',
    'Mi configuración',
  ),
  pt_BR: walk(
    'Redefinir meu token de segurança',
    'Redefinir token de segurança',
    'Busca rápida',
    'Configurações',
    'Minhas configurações',
  ),
  ko: walk('내 보안 토큰 재설정', '보안 토큰 재설정', '빠른 찾기', '설정', '내 설정'),
  zh_CN: walk('重置我的安全令牌', '重置安全令牌', '快速查找', '设置', '我的设置'),
  zh_TW: walk('重設我的安全性權杖', '重設安全性權杖', '快速尋找', '設定', '我的設定'),
  sv: walk(
    'Återställ min säkerhetstoken',
    'Återställ säkerhetstoken',
    'Snabbsökning',
    'Inställningar',
    'Mina inställningar',
  ),
} as const

const OTHER = { en, ja, fr, de, es, pt_BR, ko, zh_CN, zh_TW, sv } as const

export type PracticeLanguage = keyof typeof WALK

export const PRACTICE_LANGUAGES = Object.keys(WALK).filter(isPracticeLanguage)

function isPracticeLanguage(code: string): code is PracticeLanguage {
  return Object.hasOwn(WALK, code)
}

/** The texts of a language; one without texts gets the English ones, and so does each single missing text of the tree. */
export function labelsOf(language: string): Labels {
  const code = isPracticeLanguage(language) ? language : 'en'
  return { ...WALK[code], ...OTHER[code], tree: { ...en.tree, ...OTHER[code].tree } }
}
