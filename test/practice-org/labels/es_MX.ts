// Mexican Spanish texts of the practice org: those of Spain, where they do not differ.
import type { OtherLabels } from '../labels'
import { es } from './es'

export const es_MX: OtherLabels = {
  ...es,
  viewProfile: 'Ver perfil de usuario',
  rememberMe: 'Recordar mis datos',
}
