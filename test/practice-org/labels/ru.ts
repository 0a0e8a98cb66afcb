// Russian texts of the practice org around the walk: chrome, login form, tree. All our own translation.
import type { OtherLabels } from './labels-of-language'

export const ru: OtherLabels = {
  viewProfile: 'Просмотреть профиль',
  logOut: 'Выйти',
  switchToClassic: 'Перейти в Salesforce Classic',
  setup: 'Настройка',
  search: 'Поиск',
  username: 'Имя пользователя',
  password: 'Пароль',
  logIn: 'Войти',
  rememberMe: 'Запомнить меня',
  noResults: 'Ничего не найдено',
  tree: {
    PersonalInfo: 'Мои личные сведения',
    AdvancedUserDetails: 'Дополнительные сведения о пользователе',
    ApproverSettings: 'Параметры утверждающего',
    ExternalSystems: 'Параметры проверки подлинности для внешних систем',
    ChangePassword: 'Изменить мой пароль',
    Connections: 'Подключения',
    GrantLoginAccess: 'Предоставить доступ для входа',
    LanguageAndTimeZone: 'Язык и часовой пояс',
    PersonalLoginHistory: 'Журнал входов',
    PersonalInformation: 'Личные сведения',
    SecurityCentral: 'Центр безопасности',
    DisplayAndLayout: 'Отображение и макет',
    EmailSetup: 'Эл. почта',
    ChatterSetup: 'Chatter',
    CalendarAndReminders: 'Календарь и напоминания',
    DesktopAddOns: 'Надстройки рабочего стола',
    ImportSetup: 'Импорт',
  },
}
