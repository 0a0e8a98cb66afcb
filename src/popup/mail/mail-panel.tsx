// Shown while the token waits in a mailbox: how long ago the reset was, a button to the mailbox, what the mail looks
// like.
import { useState } from 'preact/hooks'
import { t, tCount, uiLanguage } from '../../browser/i18n'
import { mailCausesByLikelihood } from '../../knowledge/missing-mail'
import { MAILBOXES, type MailboxId, TOKEN_MAIL } from '../../knowledge/token-mail-and-mailboxes'
import { orgDisplayName } from '../../state/org-display-name'
import { askBackground, type ShowOutcome } from '../../ui/ask-background'
import { mailboxName, mailCauseText, mailCheckText } from '../../ui/knowledge-texts'
import { elapsedTimeText } from '../../ui/relative-time-text'
import { useNow } from '../../ui/use-now'
import { emailSettingsAddress, isInSandbox, type Subject } from '../popup-subject'
import { openMailbox } from '../start-guide-and-open-tabs'
import type { ViewId } from '../view-address'
import { MailPicture } from './mail-picture'

const MINUTE_MS = 60_000

const timeSinceResetText = (resetAt: number, now: number): string =>
  now - resetAt < MINUTE_MS ? t('mail_clock_now') : t('mail_clock', elapsedTimeText(resetAt, now, uiLanguage()))

/** So long after the reset (ms) the mail is late. */
const LATE_AFTER_MS = TOKEN_MAIL.normalMinutes * MINUTE_MS

interface Props {
  readonly subject: Subject
  readonly mailbox: MailboxId | null
  readonly showOutcome: ShowOutcome
  readonly openView: (view: ViewId) => void
}

export function MailPanel({ subject, mailbox, showOutcome, openView }: Props) {
  const [isPictureOpen, setPictureOpen] = useState(false)
  const now = useNow()
  const resetAt = subject.progress.reset?.at ?? now
  const isLate = now - resetAt >= LATE_AFTER_MS
  const settingsAddress = emailSettingsAddress(subject)
  return (
    <section class="panel" data-mail>
      <p>
        <strong data-clock>{timeSinceResetText(resetAt, now)}</strong>{' '}
        {tCount(isLate ? 'mail_late' : 'mail_normal', TOKEN_MAIL.normalMinutes)}
      </p>
      <p class="quiet">{t('mail_where')}</p>
      {isLate && <LikeliestCause subject={subject} />}
      <MailboxChooser mailbox={mailbox} showOutcome={showOutcome} />
      <div class="links">
        {settingsAddress !== null && (
          <a data-action="show-address" href={settingsAddress} target="_blank" rel="noreferrer">
            {t('mail_show_address')}
          </a>
        )}
        <button
          type="button"
          data-action="mail-picture"
          aria-expanded={isPictureOpen}
          onClick={() => setPictureOpen(!isPictureOpen)}
        >
          {t('mail_looks')}
        </button>
        <button
          type="button"
          class={isLate ? 'secondary' : ''}
          data-action="no-mail"
          onClick={() => openView('no-mail')}
        >
          {t('view_no_mail')}
        </button>
      </div>
      {isPictureOpen && <MailPicture org={orgDisplayName(subject.owner)} />}
    </section>
  )
}

/** The likeliest reason in this kind of org, shown once the mail is late. */
function LikeliestCause({ subject }: { subject: Subject }) {
  const [cause] = mailCausesByLikelihood(isInSandbox(subject)).filter((id) => id !== 'wait')
  if (cause === undefined) return null
  return (
    <p data-first-cause={cause}>
      <strong>{mailCauseText(cause)}.</strong> {mailCheckText(cause)}
    </p>
  )
}

function MailboxChooser({ mailbox, showOutcome }: Pick<Props, 'mailbox' | 'showOutcome'>) {
  const chosenMailbox = MAILBOXES.find(({ id }) => id === mailbox)
  return (
    <div class="mailbox">
      <label class="field">
        {t('mail_which')}
        <select
          data-field="mailbox"
          value={mailbox ?? ''}
          onChange={({ currentTarget: { value } }) => {
            const next = MAILBOXES.find(({ id }) => id === value)
            if (next !== undefined) showOutcome(askBackground({ kind: 'choose-mailbox', mailbox: next.id }))
          }}
        >
          <option value="" disabled>
            {t('mail_choose')}
          </option>
          {MAILBOXES.map(({ id }) => (
            <option key={id} value={id}>
              {mailboxName(id)}
            </option>
          ))}
        </select>
      </label>
      {chosenMailbox !== undefined && chosenMailbox.searchAddress === null && (
        <p class="quiet">{t('mail_will_copy', TOKEN_MAIL.search)}</p>
      )}
      {chosenMailbox !== undefined && (
        <button
          type="button"
          class="secondary"
          data-action="open-mailbox"
          onClick={() => showOutcome(openMailbox(chosenMailbox))}
        >
          {t(
            chosenMailbox.searchAddress !== null
              ? 'mail_open_search'
              : chosenMailbox.address !== null
                ? 'mail_open'
                : 'mail_copy_search',
          )}
        </button>
      )}
    </div>
  )
}
