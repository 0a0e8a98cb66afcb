// Simplified Chinese texts of the practice org around the walk: chrome, login form, tree.
import type { OtherLabels } from './labels-of-language'

export const zh_CN: OtherLabels = {
  viewProfile: '查看简档',
  logOut: '注销',
  switchToClassic: '切换到 Salesforce Classic',
  setup: '设置',
  search: '搜索',
  username: '用户名',
  password: '密码',
  logIn: '登录',
  rememberMe: '记住我',
  noResults: '未找到匹配项',
  tree: {
    PersonalInfo: '我的个人信息',
    AdvancedUserDetails: '高级用户详细信息',
    ApproverSettings: '批准人设置',
    ExternalSystems: '外部系统的验证设置',
    ChangePassword: '更改我的密码',
    Connections: '连接',
    GrantLoginAccess: '授予帐户登录访问权限',
    LanguageAndTimeZone: '语言和时区',
    PersonalLoginHistory: '登录历史',
    PersonalInformation: '个人信息',
    SecurityCentral: '安全中心',
    DisplayAndLayout: '显示和布局',
    EmailSetup: '电子邮件',
    ChatterSetup: 'Chatter',
    CalendarAndReminders: '日历和提醒',
    DesktopAddOns: '桌面加载项',
    ImportSetup: '导入',
  },
}
