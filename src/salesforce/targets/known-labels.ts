// Labels of targets in the languages where they are known. A label alone finds nothing: the element must be in the right area.
// Sources: Salesforce's live interface in en and ja, agreeing third-party translations for the others.

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
