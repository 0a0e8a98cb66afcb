// Danish texts of the practice org around the walk: chrome, login form, tree. All our own translation.
import type { OtherLabels } from './labels-of-language'

export const da: OtherLabels = {
  viewProfile: 'Vis profil',
  logOut: 'Log ud',
  switchToClassic: 'Skift til Salesforce Classic',
  setup: 'Opsætning',
  search: 'Søg',
  username: 'Brugernavn',
  password: 'Adgangskode',
  logIn: 'Log ind',
  rememberMe: 'Husk mig',
  noResults: 'Ingen matchende elementer fundet',
  tree: {
    PersonalInfo: 'Mine personlige oplysninger',
    AdvancedUserDetails: 'Avancerede brugeroplysninger',
    ApproverSettings: 'Godkenderindstillinger',
    ExternalSystems: 'Godkendelsesindstillinger for eksterne systemer',
    ChangePassword: 'Skift min adgangskode',
    Connections: 'Forbindelser',
    GrantLoginAccess: 'Giv adgang til kontologin',
    LanguageAndTimeZone: 'Sprog og tidszone',
    PersonalLoginHistory: 'Loginhistorik',
    PersonalInformation: 'Personlige oplysninger',
    SecurityCentral: 'Sikkerhedscenter',
    DisplayAndLayout: 'Visning og layout',
    EmailSetup: 'E-mail',
    ChatterSetup: 'Chatter',
    CalendarAndReminders: 'Kalender og påmindelser',
    DesktopAddOns: 'Skrivebordstilføjelser',
    ImportSetup: 'Import',
  },
}
