// The five labels the walk depends on, as far as they are known from Salesforce (seen in the live UI, or agreeing
// third-party translations). Guessed: Quick Find in es, pt_BR, ko and sv; Settings in fr, pt_BR and sv.
import { type WalkLabels, walk } from './walk'

export const KNOWN_WALK = {
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
} as const satisfies Readonly<Record<string, WalkLabels>>
