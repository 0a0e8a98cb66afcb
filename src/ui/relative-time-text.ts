// Points in time as people say them, in their language: “today, 14:05”, “5 minutes ago”.
import { t } from '../browser/i18n'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

const startOfDay = (time: number): number => new Date(time).setHours(0, 0, 0, 0)

/** "today, 14:05", "tomorrow, 14:05", or the date and the time. Times are ms since the epoch, days are local. */
export function dayAndTimeText(time: number, now: number, language: string): string {
  const timeOfDay = new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(time)
  const days = Math.round((startOfDay(time) - startOfDay(now)) / DAY_MS)
  const day =
    Math.abs(days) <= 1
      ? new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day')
      : new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(time)
  return t('day_and_time', day, timeOfDay)
}

/** "now", "5 minutes ago", "2 days ago". Times are ms since the epoch. */
export function elapsedTimeText(time: number, now: number, language: string): string {
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  const elapsedMs = Math.max(0, now - time)
  if (elapsedMs < MINUTE_MS) return format.format(0, 'second')
  if (elapsedMs < HOUR_MS) return format.format(-Math.floor(elapsedMs / MINUTE_MS), 'minute')
  return elapsedMs < DAY_MS
    ? format.format(-Math.floor(elapsedMs / HOUR_MS), 'hour')
    : format.format(-Math.floor(elapsedMs / DAY_MS), 'day')
}
