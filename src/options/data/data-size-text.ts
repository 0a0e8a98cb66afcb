// How large a stored value is as text, in the person's language, such as “2.4 kB”.
import { uiLanguage } from '../../browser/i18n'

export function dataSizeText(value: unknown): string {
  const bytes = JSON.stringify(value).length
  // The short form of the first is the same for all numbers.
  const [count, unit, unitDisplay] =
    bytes < 1000 ? ([bytes, 'byte', 'long'] as const) : ([bytes / 1000, 'kilobyte', 'short'] as const)
  return new Intl.NumberFormat(uiLanguage(), { style: 'unit', unit, unitDisplay, maximumFractionDigits: 1 }).format(
    count,
  )
}
