// Thai texts of the practice org around the walk: chrome, login form, tree. All our own translation.
import type { OtherLabels } from './labels-of-language'

export const th: OtherLabels = {
  viewProfile: 'ดูโปรไฟล์',
  logOut: 'ออกจากระบบ',
  switchToClassic: 'สลับไปยัง Salesforce Classic',
  setup: 'การจัดเตรียม',
  search: 'ค้นหา',
  username: 'ชื่อผู้ใช้',
  password: 'รหัสผ่าน',
  logIn: 'เข้าสู่ระบบ',
  rememberMe: 'จดจำฉัน',
  noResults: 'ไม่พบรายการที่ตรงกัน',
  tree: {
    PersonalInfo: 'ข้อมูลส่วนตัวของฉัน',
    AdvancedUserDetails: 'รายละเอียดผู้ใช้ขั้นสูง',
    ApproverSettings: 'การตั้งค่าผู้อนุมัติ',
    ExternalSystems: 'การตั้งค่าการรับรองสำหรับระบบภายนอก',
    ChangePassword: 'เปลี่ยนรหัสผ่านของฉัน',
    Connections: 'การเชื่อมต่อ',
    GrantLoginAccess: 'ให้สิทธิ์เข้าสู่ระบบบัญชี',
    LanguageAndTimeZone: 'ภาษาและเขตเวลา',
    PersonalLoginHistory: 'ประวัติการเข้าสู่ระบบ',
    PersonalInformation: 'ข้อมูลส่วนตัว',
    SecurityCentral: 'ศูนย์ความปลอดภัย',
    DisplayAndLayout: 'การแสดงผลและเค้าโครง',
    EmailSetup: 'อีเมล',
    ChatterSetup: 'Chatter',
    CalendarAndReminders: 'ปฏิทินและการเตือนความจำ',
    DesktopAddOns: 'ส่วนเสริมเดสก์ท็อป',
    ImportSetup: 'นำเข้า',
  },
}
