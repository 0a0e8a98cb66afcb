// How long ago the token was mailed, and whether the mail is late.
import { t, tCount, uiLanguage } from '../../browser/i18n'
import type { Progress } from '../../guide/progress-state'
import { TOKEN_MAIL } from '../../knowledge/token-mail-and-mailboxes'
import { elapsedTimeText } from '../../ui/relative-time-text'

const MINUTE_MS = 60_000
/** So long after the reset (ms) the mail is late. */
const LATE_AFTER_MS = TOKEN_MAIL.normalMinutes * MINUTE_MS

/** `now` and all times: ms since the epoch. */
export const isMailLate = ({ reset }: Progress, now: number): boolean =>
  reset !== null && now - reset.at >= LATE_AFTER_MS

/** “Reset 4 minutes ago. Allow up to 10 minutes.” */
export function mailClockText(progress: Progress, now: number): readonly [elapsed: string, usual: string] {
  const resetAt = progress.reset?.at ?? now
  const elapsed =
    now - resetAt < MINUTE_MS ? t('mail_clock_now') : t('mail_clock', elapsedTimeText(resetAt, now, uiLanguage()))
  return [elapsed, tCount(isMailLate(progress, now) ? 'mail_late' : 'mail_normal', TOKEN_MAIL.normalMinutes)]
}
