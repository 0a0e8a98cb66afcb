// Italian texts of the practice org around the walk: chrome, login form, tree. All our own translation.
import type { OtherLabels } from './labels-of-language'

export const it: OtherLabels = {
  viewProfile: 'Visualizza profilo',
  logOut: 'Esci',
  switchToClassic: 'Passa a Salesforce Classic',
  setup: 'Imposta',
  search: 'Cerca',
  username: 'Nome utente',
  password: 'Password',
  logIn: 'Accedi',
  rememberMe: 'Ricordami',
  noResults: 'Nessun elemento trovato',
  tree: {
    PersonalInfo: 'Le mie informazioni personali',
    AdvancedUserDetails: 'Dettagli utente avanzati',
    ApproverSettings: 'Impostazioni approvatore',
    ExternalSystems: 'Impostazioni di autenticazione per sistemi esterni',
    ChangePassword: 'Cambia la mia password',
    Connections: 'Connessioni',
    GrantLoginAccess: 'Concedi accesso all’account',
    LanguageAndTimeZone: 'Lingua e fuso orario',
    PersonalLoginHistory: 'Cronologia accessi',
    PersonalInformation: 'Informazioni personali',
    SecurityCentral: 'Centro protezione',
    DisplayAndLayout: 'Visualizzazione e layout',
    EmailSetup: 'Email',
    ChatterSetup: 'Chatter',
    CalendarAndReminders: 'Calendario e promemoria',
    DesktopAddOns: 'Componenti aggiuntivi desktop',
    ImportSetup: 'Importa',
  },
}
