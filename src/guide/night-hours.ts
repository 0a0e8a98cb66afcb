// Nobody is reminded at night, by the local time of the computer.

/** From this hour on, and until the other, it is night (hours of the local day). */
export const NIGHT_BEGINS = 22
export const NIGHT_ENDS = 7

/** The moment itself, or the next morning when it falls into the night (ms since the epoch). */
export function afterNight(moment: number): number {
  const date = new Date(moment)
  const hour = date.getHours()
  if (hour >= NIGHT_ENDS && hour < NIGHT_BEGINS) return moment
  if (hour >= NIGHT_BEGINS) date.setDate(date.getDate() + 1)
  return date.setHours(NIGHT_ENDS, 0, 0, 0)
}
