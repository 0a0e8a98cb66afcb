// Mexican Spanish texts of the practice org: those of Spain, where they do not differ.

import { es } from './es'
import type { OtherLabels } from './labels-of-language'

export const es_MX: OtherLabels = {
  ...es,
  viewProfile: 'Ver perfil de usuario',
  rememberMe: 'Recordar mis datos',
}
