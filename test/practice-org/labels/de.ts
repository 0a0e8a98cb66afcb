// German texts of the practice org around the walk: chrome, login form, tree.
import type { OtherLabels } from './labels-of-language'

export const de: OtherLabels = {
  viewProfile: 'Profil anzeigen',
  logOut: 'Abmelden',
  switchToClassic: 'Zu Salesforce Classic wechseln',
  setup: 'Setup',
  search: 'Suchen',
  username: 'Benutzername',
  password: 'Kennwort',
  logIn: 'Anmelden',
  rememberMe: 'Anmeldedaten speichern',
  noResults: 'Keine passenden Einträge gefunden',
  tree: {
    PersonalInfo: 'Meine persönlichen Informationen',
    AdvancedUserDetails: 'Erweiterte Benutzerdetails',
    ApproverSettings: 'Einstellungen für Genehmiger',
    ExternalSystems: 'Authentifizierungseinstellungen für externe Systeme',
    ChangePassword: 'Mein Kennwort ändern',
    Connections: 'Verbindungen',
    GrantLoginAccess: 'Zugriff auf Konto gewähren',
    LanguageAndTimeZone: 'Sprache und Zeitzone',
    PersonalLoginHistory: 'Anmeldeverlauf',
    PersonalInformation: 'Persönliche Informationen',
    SecurityCentral: 'Sicherheitszentrale',
    DisplayAndLayout: 'Anzeige und Layout',
    EmailSetup: 'E-Mail',
    ChatterSetup: 'Chatter',
    CalendarAndReminders: 'Kalender und Erinnerungen',
    DesktopAddOns: 'Desktop-Erweiterungen',
    ImportSetup: 'Importieren',
  },
}
