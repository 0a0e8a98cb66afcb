// Moves a time out of the quiet hours, by the local time of the computer: nobody is reminded during them.

/** In minutes of the local day. Where both are the same, no hour is quiet. `from` may be the evening and `to` the morning. */
export interface QuietHours {
  readonly from: number
  readonly to: number
}

export const MINUTES_PER_DAY = 24 * 60

const HOUR_MS = 60 * 60_000

/** The quiet hours while the person has chosen none. */
export const NIGHT: QuietHours = { from: 22 * 60, to: 7 * 60 }

const isQuiet = (minute: number, { from, to }: QuietHours): boolean =>
  from <= to ? minute >= from && minute < to : minute >= from || minute < to

/** The time itself, or the end of the quiet hours where it falls into them (ms since the epoch). */
export function postponePastQuietHours(time: number, hours: QuietHours): number {
  const date = new Date(time)
  const minute = date.getHours() * 60 + date.getMinutes()
  if (!isQuiet(minute, hours)) return time
  if (minute >= hours.to) date.setDate(date.getDate() + 1)
  const end = date.setHours(Math.floor(hours.to / 60), hours.to % 60, 0, 0)
  // Where clocks are set back in these hours, the time of the end comes twice that day, and the first one may be over.
  return end < time ? end + HOUR_MS : end
}
