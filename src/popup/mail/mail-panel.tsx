// While the token waits in a mailbox: how long ago the reset was, the way to the mailbox, what the mail looks like.
import { useState } from 'preact/hooks'
import { t, uiLanguage } from '../../browser/i18n'
import { MAIL, MAILBOXES, type MailboxId } from '../../knowledge/mailboxes'
import { causesFor } from '../../knowledge/missing-mail'
import { orgName } from '../../state/org-display-name'
import { ask, type Run } from '../../ui/ask-background'
import { mailboxName, mailCause, mailCheck } from '../../ui/knowledge-texts'
import { ago } from '../../ui/relative-time-text'
import { useNow } from '../../ui/use-now'
import { openMailbox } from '../popup-actions'
import { addressPageOf, isInSandbox, type Subject } from '../popup-subject'
import type { ViewId } from '../view-address'
import { MailPicture } from './mail-picture'

const MINUTE = 60_000

const clockText = (resetAt: number, now: number): string =>
  now - resetAt < MINUTE ? t('mail_clock_now') : t('mail_clock', ago(resetAt, now, uiLanguage()))

/** After so long (ms) the mail is late. */
const LATE = MAIL.normalMinutes * MINUTE

interface Props {
  readonly subject: Subject
  readonly mailbox: MailboxId | null
  readonly run: Run
  readonly openView: (view: ViewId) => void
}

export function MailPanel({ subject, mailbox, run, openView }: Props) {
  const [isPicture, showPicture] = useState(false)
  const now = useNow()
  const resetAt = subject.progress.reset?.at ?? now
  const isLate = now - resetAt >= LATE
  const address = addressPageOf(subject)
  return (
    <section class="panel" data-mail>
      <p>
        <strong data-clock>{clockText(resetAt, now)}</strong>{' '}
        {t(isLate ? 'mail_late' : 'mail_normal', String(MAIL.normalMinutes))}
      </p>
      <p class="quiet">{t('mail_where')}</p>
      {isLate && <FirstCause subject={subject} />}
      <Mailbox mailbox={mailbox} run={run} />
      <div class="links">
        {address !== null && (
          <a data-action="show-address" href={address} target="_blank" rel="noreferrer">
            {t('mail_show_address')}
          </a>
        )}
        <button
          type="button"
          data-action="mail-picture"
          aria-expanded={isPicture}
          onClick={() => showPicture(!isPicture)}
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
      {isPicture && <MailPicture org={orgName(subject.owner)} />}
    </section>
  )
}

/** Late, the likeliest reason for this org stands here at once. */
function FirstCause({ subject }: { subject: Subject }) {
  const [cause] = causesFor(isInSandbox(subject)).filter((id) => id !== 'wait')
  if (cause === undefined) return null
  return (
    <p data-first-cause={cause}>
      <strong>{mailCause(cause)}.</strong> {mailCheck(cause)}
    </p>
  )
}

function Mailbox({ mailbox, run }: Pick<Props, 'mailbox' | 'run'>) {
  const chosen = MAILBOXES.find(({ id }) => id === mailbox)
  return (
    <div class="mailbox">
      <label class="field">
        {t('mail_which')}
        <select
          data-field="mailbox"
          value={mailbox ?? ''}
          onChange={({ currentTarget: { value } }) => {
            const next = MAILBOXES.find(({ id }) => id === value)
            if (next !== undefined) run(ask({ kind: 'mailbox', mailbox: next.id }))
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
      {chosen !== undefined && chosen.search === null && <p class="quiet">{t('mail_will_copy', MAIL.search)}</p>}
      {chosen !== undefined && (
        <button type="button" class="secondary" data-action="open-mailbox" onClick={() => run(openMailbox(chosen))}>
          {t(chosen.search !== null ? 'mail_open_search' : chosen.home !== null ? 'mail_open' : 'mail_copy_search')}
        </button>
      )}
    </div>
  )
}
