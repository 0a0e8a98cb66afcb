// Korean texts of the practice org around the walk: chrome, login form, tree.
import type { OtherLabels } from './labels-of-language'

export const ko: OtherLabels = {
  viewProfile: '프로필 보기',
  logOut: '로그아웃',
  switchToClassic: 'Salesforce Classic으로 전환',
  setup: '설정',
  search: '검색',
  username: '사용자 이름',
  password: '암호',
  logIn: '로그인',
  rememberMe: '로그인 정보 저장',
  noResults: '일치하는 항목이 없습니다',
  tree: {
    PersonalInfo: '내 개인 정보',
    AdvancedUserDetails: '고급 사용자 세부 사항',
    ApproverSettings: '승인자 설정',
    ExternalSystems: '외부 시스템의 인증 설정',
    ChangePassword: '내 암호 변경',
    Connections: '연결',
    GrantLoginAccess: '계정 로그인 액세스 부여',
    LanguageAndTimeZone: '언어 및 시간대',
    PersonalLoginHistory: '로그인 기록',
    PersonalInformation: '개인 정보',
    SecurityCentral: '보안 센터',
    DisplayAndLayout: '표시 및 레이아웃',
    EmailSetup: '이메일',
    ChatterSetup: 'Chatter',
    CalendarAndReminders: '캘린더 및 미리 알림',
    DesktopAddOns: '데스크톱 추가 기능',
    ImportSetup: '가져오기',
  },
}
