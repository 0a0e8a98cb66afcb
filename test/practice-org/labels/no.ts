// Norwegian texts of the practice org around the walk: chrome, login form, tree. All our own translation.
import type { OtherLabels } from './labels-of-language'

export const no: OtherLabels = {
  viewProfile: 'Vis profil',
  logOut: 'Logg ut',
  switchToClassic: 'Bytt til Salesforce Classic',
  setup: 'Oppsett',
  search: 'Søk',
  username: 'Brukernavn',
  password: 'Passord',
  logIn: 'Logg inn',
  rememberMe: 'Husk meg',
  noResults: 'Fant ingen samsvarende elementer',
  tree: {
    PersonalInfo: 'Min personlige informasjon',
    AdvancedUserDetails: 'Avanserte brukerdetaljer',
    ApproverSettings: 'Godkjennerinnstillinger',
    ExternalSystems: 'Godkjenningsinnstillinger for eksterne systemer',
    ChangePassword: 'Endre passordet mitt',
    Connections: 'Tilkoblinger',
    GrantLoginAccess: 'Gi tilgang til kontoinnlogging',
    LanguageAndTimeZone: 'Språk og tidssone',
    PersonalLoginHistory: 'Innloggingshistorikk',
    PersonalInformation: 'Personlig informasjon',
    SecurityCentral: 'Sikkerhetssenter',
    DisplayAndLayout: 'Visning og oppsett',
    EmailSetup: 'E-post',
    ChatterSetup: 'Chatter',
    CalendarAndReminders: 'Kalender og påminnelser',
    DesktopAddOns: 'Skrivebordstillegg',
    ImportSetup: 'Import',
  },
}
