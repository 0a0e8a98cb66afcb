// Moves a time out of the quiet hours, by the local time of the computer: nobody is reminded during them.

/** In minutes of the local day. Where both are the same, no hour is quiet. They may begin in the evening and end in the morning. */
export interface QuietHours {
  readonly begin: number
  readonly end: number
}

export const MINUTES_PER_DAY = 24 * 60

const HOUR_MS = 60 * 60_000

/** The quiet hours while the person has chosen none. */
export const NIGHT: QuietHours = { begin: 22 * 60, end: 7 * 60 }

const isQuiet = (minute: number, { begin, end }: QuietHours): boolean =>
  begin <= end ? minute >= begin && minute < end : minute >= begin || minute < end

/** The time itself, or the end of the quiet hours where it falls into them (ms since the epoch). */
export function postponePastQuietHours(time: number, hours: QuietHours): number {
  const date = new Date(time)
  const minute = date.getHours() * 60 + date.getMinutes()
  if (!isQuiet(minute, hours)) return time
  if (minute >= hours.end) date.setDate(date.getDate() + 1)
  const end = date.setHours(Math.floor(hours.end / 60), hours.end % 60, 0, 0)
  // Where clocks are set back in these hours, the time of the end comes twice that day, and the first one may be over.
  return end < time ? end + HOUR_MS : end
}
