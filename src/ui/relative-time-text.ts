// Moments as people say them.

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

const HOUR_MS = 60 * MINUTE_MS

const startOfDay = (time: number): number => new Date(time).setHours(0, 0, 0, 0)

/** "today at 14:05", "tomorrow at 14:05", or the date. Times are ms since the epoch. */
export function dayAndTimeText(time: number, now: number, language: string): string {
  const clock = new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(time)
  const days = Math.round((startOfDay(time) - startOfDay(now)) / DAY_MS)
  const day =
    Math.abs(days) <= 1
      ? new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day')
      : new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(time)
  return `${day}, ${clock}`
}

/** "now", "5 minutes ago", "2 days ago". Times are ms since the epoch. */
export function elapsedTimeText(time: number, now: number, language: string): string {
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  const passed = Math.max(0, now - time)
  if (passed < MINUTE_MS) return format.format(0, 'second')
  if (passed < HOUR_MS) return format.format(-Math.floor(passed / MINUTE_MS), 'minute')
  return passed < DAY_MS
    ? format.format(-Math.floor(passed / HOUR_MS), 'hour')
    : format.format(-Math.floor(passed / DAY_MS), 'day')
}
