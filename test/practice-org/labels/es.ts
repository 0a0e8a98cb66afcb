// Spanish texts of the practice org around the walk: chrome, login form, tree.
import type { OtherLabels } from './labels-of-language'

export const es: OtherLabels = {
  viewProfile: 'Ver perfil',
  logOut: 'Cerrar sesión',
  switchToClassic: 'Cambiar a Salesforce Classic',
  setup: 'Configuración',
  search: 'Buscar',
  username: 'Nombre de usuario',
  password: 'Contraseña',
  logIn: 'Iniciar sesión',
  rememberMe: 'Recordarme',
  noResults: 'No se encontraron elementos',
  tree: {
    PersonalInfo: 'Mi información personal',
    AdvancedUserDetails: 'Detalles avanzados del usuario',
    ApproverSettings: 'Configuración de aprobador',
    ExternalSystems: 'Configuración de autenticación para sistemas externos',
    ChangePassword: 'Cambiar mi contraseña',
    Connections: 'Conexiones',
    GrantLoginAccess: 'Otorgar acceso a la cuenta',
    LanguageAndTimeZone: 'Idioma y zona horaria',
    PersonalLoginHistory: 'Historial de inicio de sesión',
    PersonalInformation: 'Información personal',
    SecurityCentral: 'Centro de seguridad',
    DisplayAndLayout: 'Visualización y formato',
    EmailSetup: 'Correo electrónico',
    ChatterSetup: 'Chatter',
    CalendarAndReminders: 'Calendario y recordatorios',
    DesktopAddOns: 'Complementos de escritorio',
    ImportSetup: 'Importar',
  },
}
