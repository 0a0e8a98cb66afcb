// Swedish texts of the practice org around the walk: chrome, login form, tree.
import type { OtherLabels } from './labels-of-language'

export const sv: OtherLabels = {
  viewProfile: 'Visa profil',
  logOut: 'Logga ut',
  switchToClassic: 'Växla till Salesforce Classic',
  setup: 'Inställningar',
  search: 'Sök',
  username: 'Användarnamn',
  password: 'Lösenord',
  logIn: 'Logga in',
  rememberMe: 'Kom ihåg mig',
  noResults: 'Inga matchande objekt hittades',
  tree: {
    PersonalInfo: 'Min personliga information',
    AdvancedUserDetails: 'Avancerad användarinformation',
    ApproverSettings: 'Godkännarinställningar',
    ExternalSystems: 'Autentiseringsinställningar för externa system',
    ChangePassword: 'Ändra mitt lösenord',
    Connections: 'Anslutningar',
    GrantLoginAccess: 'Bevilja åtkomst till konto',
    LanguageAndTimeZone: 'Språk och tidszon',
    PersonalLoginHistory: 'Inloggningshistorik',
    PersonalInformation: 'Personlig information',
    SecurityCentral: 'Säkerhetscenter',
    DisplayAndLayout: 'Visning och layout',
    EmailSetup: 'E-post',
    ChatterSetup: 'Chatter',
    CalendarAndReminders: 'Kalender och påminnelser',
    DesktopAddOns: 'Skrivbordstillägg',
    ImportSetup: 'Import',
  },
}
