// Dutch texts of the practice org around the walk: chrome, login form, tree. All our own translation.
import type { OtherLabels } from './labels-of-language'

export const nl: OtherLabels = {
  viewProfile: 'Profiel weergeven',
  logOut: 'Afmelden',
  switchToClassic: 'Overschakelen naar Salesforce Classic',
  setup: 'Instellen',
  search: 'Zoeken',
  username: 'Gebruikersnaam',
  password: 'Wachtwoord',
  logIn: 'Aanmelden',
  rememberMe: 'Mij onthouden',
  noResults: 'Geen overeenkomende items gevonden',
  tree: {
    PersonalInfo: 'Mijn persoonlijke gegevens',
    AdvancedUserDetails: 'Geavanceerde gebruikersgegevens',
    ApproverSettings: 'Goedkeurderinstellingen',
    ExternalSystems: 'Verificatie-instellingen voor externe systemen',
    ChangePassword: 'Mijn wachtwoord wijzigen',
    Connections: 'Verbindingen',
    GrantLoginAccess: 'Accountaanmeldingstoegang verlenen',
    LanguageAndTimeZone: 'Taal en tijdzone',
    PersonalLoginHistory: 'Aanmeldingsgeschiedenis',
    PersonalInformation: 'Persoonlijke gegevens',
    SecurityCentral: 'Beveiligingscentrum',
    DisplayAndLayout: 'Weergave en lay-out',
    EmailSetup: 'E-mail',
    ChatterSetup: 'Chatter',
    CalendarAndReminders: 'Agenda en herinneringen',
    DesktopAddOns: 'Desktopinvoegtoepassingen',
    ImportSetup: 'Importeren',
  },
}
