// How large a stored value is as text, in the person's language, such as “2.4 kB”.
import { uiLanguage } from '../../browser/i18n'

export function dataSizeText(value: unknown): string {
  const bytes = JSON.stringify(value).length
  const [count, unit] = bytes < 1000 ? [bytes, 'byte'] : [bytes / 1000, 'kilobyte']
  return new Intl.NumberFormat(uiLanguage(), { style: 'unit', unit, maximumFractionDigits: 1 }).format(count)
}
