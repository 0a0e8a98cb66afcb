// Minutes of the day as the text of a field for a time, "07:05", and back.
import { MINUTES_PER_DAY } from '../../guide/quiet-hours'

const twoDigits = (number: number): string => String(number).padStart(2, '0')

export const timeOfDayText = (minutes: number): string =>
  `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`

/** Null for a text that is no time, such as that of a field that was emptied. */
export function minutesOfText(text: string): number | null {
  const [, hours, minutes] = /^(\d{2}):(\d{2})(?::|$)/.exec(text) ?? []
  const all = Number(hours) * 60 + Number(minutes)
  return all >= 0 && all < MINUTES_PER_DAY ? all : null
}
