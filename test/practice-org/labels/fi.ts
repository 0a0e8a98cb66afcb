// Finnish texts of the practice org around the walk: chrome, login form, tree. All our own translation.
import type { OtherLabels } from './labels-of-language'

export const fi: OtherLabels = {
  viewProfile: 'Näytä profiili',
  logOut: 'Kirjaudu ulos',
  switchToClassic: 'Vaihda Salesforce Classiciin',
  setup: 'Määritykset',
  search: 'Hae',
  username: 'Käyttäjänimi',
  password: 'Salasana',
  logIn: 'Kirjaudu',
  rememberMe: 'Muista minut',
  noResults: 'Vastaavia kohteita ei löytynyt',
  tree: {
    PersonalInfo: 'Omat henkilökohtaiset tiedot',
    AdvancedUserDetails: 'Käyttäjän lisätiedot',
    ApproverSettings: 'Hyväksyjän asetukset',
    ExternalSystems: 'Ulkoisten järjestelmien todennusasetukset',
    ChangePassword: 'Vaihda salasanani',
    Connections: 'Yhteydet',
    GrantLoginAccess: 'Myönnä tilin kirjautumisoikeus',
    LanguageAndTimeZone: 'Kieli ja aikavyöhyke',
    PersonalLoginHistory: 'Kirjautumishistoria',
    PersonalInformation: 'Henkilökohtaiset tiedot',
    SecurityCentral: 'Suojauskeskus',
    DisplayAndLayout: 'Näyttö ja asettelu',
    EmailSetup: 'Sähköposti',
    ChatterSetup: 'Chatter',
    CalendarAndReminders: 'Kalenteri ja muistutukset',
    DesktopAddOns: 'Työpöydän lisäosat',
    ImportSetup: 'Tuo',
  },
}
