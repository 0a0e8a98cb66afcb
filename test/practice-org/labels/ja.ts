// Japanese texts of the practice org around the walk: chrome, login form, tree.
import type { OtherLabels } from './labels-of-language'

export const ja: OtherLabels = {
  viewProfile: 'プロファイルを表示',
  logOut: 'ログアウト',
  switchToClassic: 'Salesforce Classic に切り替え',
  setup: '設定',
  search: '検索',
  username: 'ユーザー名',
  password: 'パスワード',
  logIn: 'ログイン',
  rememberMe: 'ログイン情報を保存する',
  noResults: '一致する項目はありません',
  tree: {
    PersonalInfo: '私の個人情報',
    AdvancedUserDetails: '高度なユーザーの詳細',
    ApproverSettings: '承認者設定',
    ExternalSystems: '外部システムの認証設定',
    ChangePassword: '私のパスワードの変更',
    Connections: '接続',
    GrantLoginAccess: 'アカウントログインアクセスの許可',
    LanguageAndTimeZone: '言語とタイムゾーン',
    PersonalLoginHistory: 'ログイン履歴',
    PersonalInformation: '個人情報',
    SecurityCentral: 'セキュリティセンター',
    DisplayAndLayout: '表示とレイアウト',
    EmailSetup: 'メール',
    ChatterSetup: 'Chatter',
    CalendarAndReminders: 'カレンダーとリマインダー',
    DesktopAddOns: 'デスクトップアドオン',
    ImportSetup: 'インポート',
  },
}
