// Arabic texts of the practice org around the walk: chrome, login form, tree. All our own translation.
import type { OtherLabels } from './labels-of-language'

export const ar: OtherLabels = {
  viewProfile: 'عرض ملف التعريف',
  logOut: 'تسجيل الخروج',
  switchToClassic: 'التبديل إلى Salesforce Classic',
  setup: 'الإعداد',
  search: 'بحث',
  username: 'اسم المستخدم',
  password: 'كلمة المرور',
  logIn: 'تسجيل الدخول',
  rememberMe: 'تذكرني',
  noResults: 'لم يتم العثور على عناصر مطابقة',
  tree: {
    PersonalInfo: 'معلوماتي الشخصية',
    AdvancedUserDetails: 'تفاصيل المستخدم المتقدمة',
    ApproverSettings: 'إعدادات الموافق',
    ExternalSystems: 'إعدادات المصادقة للأنظمة الخارجية',
    ChangePassword: 'تغيير كلمة المرور الخاصة بي',
    Connections: 'الاتصالات',
    GrantLoginAccess: 'منح حق الوصول إلى الحساب',
    LanguageAndTimeZone: 'اللغة والمنطقة الزمنية',
    PersonalLoginHistory: 'سجل تسجيل الدخول',
    PersonalInformation: 'المعلومات الشخصية',
    SecurityCentral: 'مركز الأمان',
    DisplayAndLayout: 'العرض والتخطيط',
    EmailSetup: 'البريد الإلكتروني',
    ChatterSetup: 'الدردشة',
    CalendarAndReminders: 'التقويم والتذكيرات',
    DesktopAddOns: 'إضافات سطح المكتب',
    ImportSetup: 'استيراد',
  },
}
