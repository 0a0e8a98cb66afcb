// Brazilian Portuguese texts of the practice org around the walk: chrome, login form, tree.
import type { OtherLabels } from './labels-of-language'

export const pt_BR: OtherLabels = {
  viewProfile: 'Exibir perfil',
  logOut: 'Fazer logout',
  switchToClassic: 'Mudar para o Salesforce Classic',
  setup: 'Configuração',
  search: 'Pesquisar',
  username: 'Nome de usuário',
  password: 'Senha',
  logIn: 'Fazer login',
  rememberMe: 'Lembrar-me',
  noResults: 'Nenhum item encontrado',
  tree: {
    PersonalInfo: 'Minhas informações pessoais',
    AdvancedUserDetails: 'Detalhes avançados do usuário',
    ApproverSettings: 'Configurações do aprovador',
    ExternalSystems: 'Configurações de autenticação para sistemas externos',
    ChangePassword: 'Alterar minha senha',
    Connections: 'Conexões',
    GrantLoginAccess: 'Conceder acesso à conta',
    LanguageAndTimeZone: 'Idioma e fuso horário',
    PersonalLoginHistory: 'Histórico de login',
    PersonalInformation: 'Informações pessoais',
    SecurityCentral: 'Central de segurança',
    DisplayAndLayout: 'Exibição e layout',
    EmailSetup: 'E-mail',
    ChatterSetup: 'Chatter',
    CalendarAndReminders: 'Calendário e lembretes',
    DesktopAddOns: 'Complementos da área de trabalho',
    ImportSetup: 'Importar',
  },
}
