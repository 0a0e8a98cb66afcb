// The five labels the walk depends on, in languages in which Salesforce's own are not known: all our own translations.
import { walk } from './walk'

export const OWN_WALK = {
  da: walk(
    'Nulstil mit sikkerhedstoken',
    'Nulstil sikkerhedstoken',
    'Hurtig søgning',
    'Indstillinger',
    'Mine indstillinger',
  ),
  nl: walk(
    'Mijn beveiligingstoken opnieuw instellen',
    'Beveiligingstoken opnieuw instellen',
    'Snel zoeken',
    'Instellingen',
    'Mijn instellingen',
  ),
  fi: walk('Nollaa suojaustunnukseni', 'Nollaa suojaustunnus', 'Pikahaku', 'Asetukset', 'Omat asetukset'),
  it: walk(
    'Reimposta il mio token di protezione',
    'Reimposta token di protezione',
    'Ricerca rapida',
    'Impostazioni',
    'Le mie impostazioni',
  ),
  no: walk(
    'Tilbakestill sikkerhetstokenet mitt',
    'Tilbakestill sikkerhetstoken',
    'Hurtigsøk',
    'Innstillinger',
    'Mine innstillinger',
  ),
  ru: walk(
    'Сбросить мой токен безопасности',
    'Сбросить токен безопасности',
    'Быстрый поиск',
    'Параметры',
    'Мои параметры',
  ),
  es_MX: walk(
    'Restablecer mi token de seguridad',
    'Restablecer token de seguridad',
    'Búsqueda rápida',
    'Configuración',
    'Mi configuración',
  ),
  th: walk('รีเซ็ตโทเค็นความปลอดภัยของฉัน', 'รีเซ็ตโทเค็นความปลอดภัย', 'ค้นหาด่วน', 'การตั้งค่า', 'การตั้งค่าของฉัน'),
  ar: walk('إعادة تعيين رمز الأمان الخاص بي', 'إعادة تعيين رمز الأمان', 'بحث سريع', 'الإعدادات', 'إعداداتي'),
} as const
