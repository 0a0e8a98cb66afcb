// Traditional Chinese texts of the practice org around the walk: chrome, login form, tree.
import type { OtherLabels } from './labels-of-language'

export const zh_TW: OtherLabels = {
  viewProfile: '檢視設定檔',
  logOut: '登出',
  switchToClassic: '切換至 Salesforce Classic',
  setup: '設定',
  search: '搜尋',
  username: '使用者名稱',
  password: '密碼',
  logIn: '登入',
  rememberMe: '記住我',
  noResults: '找不到相符的項目',
  tree: {
    PersonalInfo: '我的個人資訊',
    AdvancedUserDetails: '進階使用者詳細資料',
    ApproverSettings: '核准者設定',
    ExternalSystems: '外部系統的驗證設定',
    ChangePassword: '變更我的密碼',
    Connections: '連線',
    GrantLoginAccess: '授予帳戶登入存取權',
    LanguageAndTimeZone: '語言和時區',
    PersonalLoginHistory: '登入歷程記錄',
    PersonalInformation: '個人資訊',
    SecurityCentral: '安全性中心',
    DisplayAndLayout: '顯示和版面配置',
    EmailSetup: '電子郵件',
    ChatterSetup: 'Chatter',
    CalendarAndReminders: '行事曆和提醒',
    DesktopAddOns: '桌面增益集',
    ImportSetup: '匯入',
  },
}
