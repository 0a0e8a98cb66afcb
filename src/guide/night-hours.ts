// Nobody is reminded at night, by the local time of the computer.

/** From this hour on, and until the other, it is night (hours of the local day). */
export const NIGHT_START_HOUR = 22
export const NIGHT_END_HOUR = 7

/** The moment itself, or the next morning when it falls into the night (ms since the epoch). */
export function postponePastNight(moment: number): number {
  const date = new Date(moment)
  const hour = date.getHours()
  if (hour >= NIGHT_END_HOUR && hour < NIGHT_START_HOUR) return moment
  if (hour >= NIGHT_START_HOUR) date.setDate(date.getDate() + 1)
  return date.setHours(NIGHT_END_HOUR, 0, 0, 0)
}
