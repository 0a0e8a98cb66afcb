// French texts of the practice org around the walk: chrome, login form, tree.
import type { OtherLabels } from './labels-of-language'

export const fr: OtherLabels = {
  viewProfile: 'Afficher le profil',
  logOut: 'Se déconnecter',
  switchToClassic: 'Basculer vers Salesforce Classic',
  setup: 'Configuration',
  search: 'Rechercher',
  username: 'Nom d’utilisateur',
  password: 'Mot de passe',
  logIn: 'Se connecter',
  rememberMe: 'Mémoriser',
  noResults: 'Aucun élément trouvé',
  tree: {
    PersonalInfo: 'Mes informations personnelles',
    AdvancedUserDetails: 'Détails avancés de l’utilisateur',
    ApproverSettings: 'Paramètres d’approbateur',
    ExternalSystems: 'Paramètres d’authentification pour les systèmes externes',
    ChangePassword: 'Changer mon mot de passe',
    Connections: 'Connexions',
    GrantLoginAccess: 'Autoriser l’accès à mon compte',
    LanguageAndTimeZone: 'Langue et fuseau horaire',
    PersonalLoginHistory: 'Historique des connexions',
    PersonalInformation: 'Informations personnelles',
    SecurityCentral: 'Centre de sécurité',
    DisplayAndLayout: 'Affichage et présentation',
    EmailSetup: 'E-mail',
    ChatterSetup: 'Chatter',
    CalendarAndReminders: 'Calendrier et rappels',
    DesktopAddOns: 'Compléments de bureau',
    ImportSetup: 'Importation',
  },
}
