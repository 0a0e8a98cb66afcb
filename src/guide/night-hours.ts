// Moves a time out of the night, by the local time of the computer: nobody is reminded at night.

/** The night is from this hour until the other (hours of the local day). */
export const NIGHT_START_HOUR = 22
export const NIGHT_END_HOUR = 7

/** The time itself, or the next morning where it falls into the night (ms since the epoch). */
export function postponePastNight(time: number): number {
  const date = new Date(time)
  const hour = date.getHours()
  if (hour >= NIGHT_END_HOUR && hour < NIGHT_START_HOUR) return time
  if (hour >= NIGHT_START_HOUR) date.setDate(date.getDate() + 1)
  return date.setHours(NIGHT_END_HOUR, 0, 0, 0)
}
